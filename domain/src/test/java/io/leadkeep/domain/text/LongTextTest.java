package io.leadkeep.domain.text;

import static io.leadkeep.domain.examples.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Descriptions: as other texts, but up to 2,000 characters (R1). */
class LongTextTest {
  @Test
  void mayHaveTwoThousandCharacters() {
    assertEquals(2_000, new LongText("山".repeat(2_000)).value().length());
  }

  @Test
  void hasNoMoreThanTwoThousandCharacters() {
    assertRefused(ValueProblem.TOO_LONG, () -> new LongText("山".repeat(2_001)));
  }

  @Test
  void cutsTheSpacesAtTheEnds() {
    assertEquals("Initial interest.", new LongText(" Initial interest. ").value());
  }

  @Test
  void isNotBlank() {
    assertRefused(ValueProblem.REQUIRED, () -> new LongText(" "));
  }

  @Test
  void hasNoControlCharactersSoItIsOneLine() {
    assertRefused(ValueProblem.CONTROL_CHARACTER, () -> new LongText("one\ntwo"));
  }

  @Test
  void readsAsItsText() {
    assertEquals("Initial interest.", new LongText("Initial interest.").toString());
  }
}
