package io.leadkeep.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be wrong with a value has a code that clients rely on. */
class ValueProblemTest {
  @Test
  void hasItsNameInKebabCaseForACode() {
    assertEquals("needs-potential-customer", ValueProblem.NEEDS_POTENTIAL_CUSTOMER.code());
  }

  @ParameterizedTest
  @EnumSource
  void hasACodeOfWordsAndHyphens(ValueProblem problem) {
    assertTrue(problem.code().matches("[a-z]+(-[a-z]+)*"), problem.code());
  }

  @Test
  void isTheMessageOfTheException() {
    assertEquals("too-long", new InvalidValue(ValueProblem.TOO_LONG).getMessage());
  }
}
