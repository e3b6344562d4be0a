package io.leadkeep.http.json;

import java.util.Optional;

/**
 * Makes something of a JSON value that is there and not null; {@link JsonReaders} has one for each type.
 *
 * @param <T> what is made of it
 */
@FunctionalInterface
public interface JsonReader<T> {
  /** {@return what the value stands for; empty if it was refused, or stands for nothing} */
  Optional<T> read(JsonValue value);
}
