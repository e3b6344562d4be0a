package io.leadkeep.domain.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import org.junit.jupiter.api.function.Executable;

/** Values that can't be. */
public final class Refused {
  private Refused() {}

  /** Asserts that a constructor refuses its arguments, and why. */
  public static void assertRefused(ValueProblem problem, Executable construction) {
    assertEquals(problem, assertThrows(InvalidValue.class, construction).problem());
  }
}
