package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.listitem.Label;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** A value of the history as JSON: what type it is, and of the other members those that the type has. */
record HistoryValueJson(
    Type type,
    String text,
    Long number,
    Boolean flag,
    UUID id,
    String key,
    String name,
    Boolean translated,
    SortedMap<String, String> parts) {

  /** The types of values. */
  enum Type { TEXT, NUMBER, FLAG, ITEM, NAMED, ANONYMOUS, PARTS }

  static String write(HistoryValue value) {
    return Json.write(of(value));
  }

  static Optional<HistoryValue> read(String column) {
    return Optional.ofNullable(column).map(text -> Json.read(text, HistoryValueJson.class).value());
  }

  private static HistoryValueJson of(HistoryValue value) {
    return switch (value) {
      case HistoryValue.Text(String text) ->
          new HistoryValueJson(Type.TEXT, text, null, null, null, null, null, null, null);
      case HistoryValue.Number(long number) ->
          new HistoryValueJson(Type.NUMBER, null, number, null, null, null, null, null, null);
      case HistoryValue.Flag(boolean flag) ->
          new HistoryValueJson(Type.FLAG, null, null, flag, null, null, null, null, null);
      case HistoryValue.Item(UUID id, String key, Label(String name, boolean translated)) ->
          new HistoryValueJson(Type.ITEM, null, null, null, id, key, name, translated, null);
      case HistoryValue.Named(UUID id, String name) ->
          new HistoryValueJson(Type.NAMED, null, null, null, id, null, name, null, null);
      case HistoryValue.Anonymous(UUID id) ->
          new HistoryValueJson(Type.ANONYMOUS, null, null, null, id, null, null, null, null);
      case HistoryValue.Parts(SortedMap<String, String> parts) ->
          new HistoryValueJson(Type.PARTS, null, null, null, null, null, null, null, parts);
    };
  }

  private HistoryValue value() {
    return switch (type) {
      case TEXT -> new HistoryValue.Text(text);
      case NUMBER -> new HistoryValue.Number(number);
      case FLAG -> new HistoryValue.Flag(flag);
      case ITEM -> new HistoryValue.Item(id, key, new Label(name, translated));
      case NAMED -> new HistoryValue.Named(id, name);
      case ANONYMOUS -> new HistoryValue.Anonymous(id);
      case PARTS -> new HistoryValue.Parts(new TreeMap<>(parts));
    };
  }
}
