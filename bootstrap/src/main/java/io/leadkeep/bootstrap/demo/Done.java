package io.leadkeep.bootstrap.demo;

import io.leadkeep.application.command.Result;

/** Takes it for granted that a use case does what it is asked. */
final class Done {
  private Done() {}

  /**
   * {@return what was done}
   *
   * @throws IllegalStateException if it was refused: then the story and the rules of the product don't agree
   */
  static <T> T of(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var refusal) -> throw new IllegalStateException("the demo was refused: " + refusal);
    };
  }
}
