package io.leadkeep.domain.edit;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a partial change says of one field.
 *
 * @param <T> the type of the field's value
 */
public sealed interface Edit<T> {
  /**
   * The field stays as it is.
   *
   * @param <T> the type of the field's value
   */
  record Keep<T>() implements Edit<T> {}

  /**
   * The field is emptied.
   *
   * @param <T> the type of the field's value
   */
  record Clear<T>() implements Edit<T> {}

  /**
   * The field gets a value.
   *
   * @param <T> the type of the field's value
   * @param value the value
   */
  record Put<T>(T value) implements Edit<T> {}

  /** {@return an edit that leaves the field alone} */
  static <T> Edit<T> keep() {
    return new Keep<>();
  }

  /** {@return an edit that empties the field} */
  static <T> Edit<T> clear() {
    return new Clear<>();
  }

  /** {@return an edit that sets the field} */
  static <T> Edit<T> put(T value) {
    return new Put<>(value);
  }

  /** {@return what an optional field holds after this edit} */
  default Optional<T> on(Optional<T> current) {
    return on(current, Optional::of);
  }

  /**
   * {@return what an optional field holds after this edit}
   *
   * @param <V> the type of the field's value, of which the edit puts something else: what is said of its parts, say
   * @param current what it holds now
   * @param put what it holds once something is put; empty if that leaves nothing
   */
  default <V> Optional<V> on(Optional<V> current, Function<T, Optional<V>> put) {
    return switch (this) {
      case Keep<T>() -> current;
      case Clear<T>() -> Optional.empty();
      case Put<T>(T value) -> put.apply(value);
    };
  }

  /** {@return the value that is put, if any} */
  default Optional<T> written() {
    return this instanceof Put<T>(T value) ? Optional.of(value) : Optional.empty();
  }

  /** {@return whether it leaves the field alone} */
  default boolean keeps() {
    return this instanceof Keep<T>;
  }

  /** {@return whether it empties the field} */
  default boolean clears() {
    return this instanceof Clear<T>;
  }
}
