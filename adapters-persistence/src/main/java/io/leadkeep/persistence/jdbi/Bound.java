package io.leadkeep.persistence.jdbi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;

/** The values bound to one statement. None ever becomes part of its text. */
final class Bound {
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** {@return the name under which a value is bound} */
  String bind(Object value) {
    String name = "v" + values.size();
    values.put(name, value);
    return name;
  }

  /** {@return how many they are} */
  int size() {
    return values.size();
  }

  /** Binds them. */
  <S extends SqlStatement<S>> S on(S statement) {
    values.forEach(statement::bind);
    return statement;
  }
}
