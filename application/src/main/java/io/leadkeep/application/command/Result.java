package io.leadkeep.application.command;

import java.util.function.Function;

/**
 * What came of a use case: it is done, or it was refused and then nothing is saved.
 *
 * @param <T> the type of what was done
 */
public sealed interface Result<T> {
  /**
   * It is done.
   *
   * @param <T> the type of the value
   * @param value what was done, as a reader sees it from now on
   */
  record Done<T>(T value) implements Result<T> {}

  /**
   * It was refused; nothing is saved.
   *
   * @param <T> the type of what would have been done
   * @param refusal why
   */
  record Refused<T>(Refusal refusal) implements Result<T> {}

  /** {@return that it is done} */
  static <T> Result<T> done(T value) {
    return new Done<>(value);
  }

  /** {@return that it was refused} */
  static <T> Result<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  /** {@return the same with something made of the value, or the same refusal} */
  default <U> Result<U> map(Function<? super T, ? extends U> change) {
    return switch (this) {
      case Done<T>(T value) -> new Done<>(change.apply(value));
      case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
    };
  }

  /** {@return what the next step makes of the value, or the same refusal} */
  default <U> Result<U> then(Function<? super T, Result<U>> next) {
    return switch (this) {
      case Done<T>(T value) -> next.apply(value);
      case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
    };
  }
}
