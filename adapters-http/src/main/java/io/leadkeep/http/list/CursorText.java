package io.leadkeep.http.list;

import io.leadkeep.application.filter.ListRequest.Cursor;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.SortValue;
import io.leadkeep.domain.settings.SortLanguage;
import io.leadkeep.domain.text.InvalidValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cursors as clients see them: opaque, and of no use in another list than the one they were given out for. */
final class CursorText {
  private static final int ABSENT = 0;
  private static final int NUMBER = 1;
  private static final int KEY = 2;

  private CursorText() {}

  /**
   * {@return the text of a cursor}
   *
   * @param cursor the cursor
   * @param list stands for the list, its filter and its order
   */
  static String write(Cursor cursor, String list) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(list);
      out.writeUTF(cursor.language().code());
      out.writeLong(cursor.position().id().getMostSignificantBits());
      out.writeLong(cursor.position().id().getLeastSignificantBits());
      out.writeByte(cursor.position().values().size());
      for (SortValue value : cursor.position().values()) {
        write(out, value);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /** {@return the cursor of a text; empty if it is none, or one of another list} */
  static Optional<Cursor> read(String text, String list) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
      if (!in.readUTF().equals(list)) {
        return Optional.empty();
      }
      SortLanguage language = new SortLanguage(in.readUTF());
      UUID id = new UUID(in.readLong(), in.readLong());
      List<SortValue> values = new ArrayList<>();
      for (int left = in.readUnsignedByte(); left > 0; left--) {
        values.add(value(in));
      }
      return in.available() == 0 ? Optional.of(new Cursor(new Position(values, id), language)) : Optional.empty();
    } catch (IOException | IllegalArgumentException | InvalidValue garbled) {
      return Optional.empty();
    }
  }

  private static void write(DataOutputStream out, SortValue value) throws IOException {
    switch (value) {
      case SortValue.Absent() -> out.writeByte(ABSENT);
      case SortValue.Number(long number) -> {
        out.writeByte(NUMBER);
        out.writeLong(number);
      }
      case SortValue.Key(byte[] bytes) -> {
        out.writeByte(KEY);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
  }

  private static SortValue value(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case ABSENT -> new SortValue.Absent();
      case NUMBER -> new SortValue.Number(in.readLong());
      case KEY -> key(in);
      default -> throw new IOException("no such kind of value");
    };
  }

  private static SortValue key(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("no such length");
    }
    return new SortValue.Key(in.readNBytes(length));
  }
}
