package io.leadkeep.domain.source;

import static io.leadkeep.domain.examples.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a lead came from (W5). */
class LeadSourceTest {
  private static final Optional<ShortText> NONE = Optional.empty();
  private static final Optional<ShortText> NEWS = Optional.of(new ShortText("NewsLetter"));

  @Test
  void saysSomething() {
    assertRefused(ValueProblem.REQUIRED, () -> new LeadSource(NONE, NONE, NONE, NONE, NONE));
  }

  @Test
  void isEnoughWithAnyOneValue() {
    assertEquals(NEWS, new LeadSource(NEWS, NONE, NONE, NONE, NONE).source());
    assertEquals(NEWS, new LeadSource(NONE, NEWS, NONE, NONE, NONE).medium());
    assertEquals(NEWS, new LeadSource(NONE, NONE, NEWS, NONE, NONE).campaign());
    assertEquals(NEWS, new LeadSource(NONE, NONE, NONE, NEWS, NONE).term());
    assertEquals(NEWS, new LeadSource(NONE, NONE, NONE, NONE, NEWS).content());
  }

  @Test
  void isKeptAsItWasWrittenAndComparedInLowerCase() {
    LeadSource source = new LeadSource(NEWS, NONE, NONE, NONE, NONE);
    assertEquals("NewsLetter", source.source().orElseThrow().value());
    assertEquals(Optional.of("newsletter"), source.normalized(LeadSource::source));
  }

  /** What was normalized names the same again, so that a number and the list behind it agree. */
  @Test
  void isNormalizedOnceAndForAll() {
    assertEquals("\u01f0-list", LeadSource.normalize("J\u030c-list"));
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      for (String mark : List.of("", "\u0307", "\u030c", "\u0331", "\u0345")) {
        String once = LeadSource.normalize("a" + Character.toString(point) + mark);
        assertEquals(once, LeadSource.normalize(once), Integer.toHexString(point) + mark);
      }
    }
  }

  @Test
  void comparesNothingWhereNothingWasSaid() {
    assertEquals(Optional.empty(), new LeadSource(NEWS, NONE, NONE, NONE, NONE).normalized(LeadSource::medium));
  }
}
