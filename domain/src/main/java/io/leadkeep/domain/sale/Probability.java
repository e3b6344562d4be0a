package io.leadkeep.domain.sale;

import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;

/**
 * How likely a sale is (V1).
 *
 * @param percent 0 to 100
 */
public record Probability(int percent) {
  private static final int CERTAIN = 100;

  /** Checks the range. */
  public Probability {
    if (percent < 0 || percent > CERTAIN) {
      throw new InvalidValue(ValueProblem.OUT_OF_RANGE);
    }
  }
}
