package io.leadkeep.application.search;

import java.util.Arrays;

/** What a record holds in a field of a sort order. */
public sealed interface SortValue {
  /** Nothing. */
  record Absent() implements SortValue {}

  /**
   * A number.
   *
   * @param value the number
   */
  record Number(long value) implements SortValue {}

  /**
   * A collation key, compared byte by byte, unsigned.
   *
   * @param bytes the key
   */
  @SuppressWarnings("ArrayRecordComponent") // equals and hashCode below compare the content
  record Key(byte[] bytes) implements SortValue {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }
}
