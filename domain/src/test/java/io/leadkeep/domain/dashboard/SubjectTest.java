package io.leadkeep.domain.dashboard;

import static io.leadkeep.domain.examples.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.domain.text.ValueProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tiles are about (W4). */
class SubjectTest {
  @ParameterizedTest
  @ValueSource(strings = {"SALE", "sale", " Sale "})
  void isReadWithoutRegardToCase(String text) {
    assertEquals(Subject.SALE, Subject.named(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sales", "SALE\u0130"})
  void isNothingElse(String text) {
    assertRefused(ValueProblem.UNKNOWN_VALUE, () -> Subject.named(text));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfTileIsUsuallyAboutWhatItMayBeAbout(TileKind kind) {
    assertTrue(kind.isAbout(kind.usualSubject()));
  }

  @Test
  void salesAreCountedOnlyWhereSalesAreMeant() {
    assertEquals(Subject.CONTACT, TileKind.LIST.usualSubject());
    assertEquals(Subject.SALE, TileKind.SALES_BY_SOURCE.usualSubject());
  }
}
