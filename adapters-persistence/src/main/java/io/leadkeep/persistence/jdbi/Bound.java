package io.leadkeep.persistence.jdbi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;

/** The values bound to one statement. None ever becomes part of its text. */
final class Bound {
  /** Engines limit how many parts a statement has, and how many values are bound to it. */
  private static final int ENOUGH_PARTS = 100;
  private static final int ENOUGH_VALUES = 1_000;

  private final Map<String, Object> values = new LinkedHashMap<>();

  /** {@return the name under which a value is bound} */
  String bind(Object value) {
    String name = "v" + values.size();
    values.put(name, value);
    return name;
  }

  /** {@return whether the statement had better get no more, now that it has so many parts} */
  boolean isEnough(int parts) {
    return parts >= ENOUGH_PARTS || values.size() >= ENOUGH_VALUES;
  }

  /** Binds them. */
  <S extends SqlStatement<S>> S on(S statement) {
    values.forEach(statement::bind);
    return statement;
  }
}
