package io.leadkeep.domain.sale;

import static io.leadkeep.domain.examples.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.text.ValueProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Probabilities go from 0 to 100 (V1). */
class ProbabilityTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 50, 100})
  void goesFromZeroToAHundred(int percent) {
    assertEquals(percent, new Probability(percent).percent());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void goesNoFurther(int percent) {
    assertRefused(ValueProblem.OUT_OF_RANGE, () -> new Probability(percent));
  }
}
