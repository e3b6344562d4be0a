package io.leadkeep.application.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gathers the fields of a record for {@link RecordType#facts}; fields without a value are left out. */
public final class Fields {
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Adds a field that always has a value. */
  public Fields with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** Adds a field that may have a value. */
  public Fields with(String name, Optional<?> value) {
    value.ifPresent(present -> values.put(name, present));
    return this;
  }

  /** {@return the fields, in the order in which they were added} */
  public Map<String, Object> all() {
    return values;
  }
}
