package io.leadkeep.domain.selection;

import static io.leadkeep.domain.examples.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.text.ValueProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of records that views are made of. */
class EntityTest {
  @ParameterizedTest
  @ValueSource(strings = {"CONTACT", "contact", "Contact", " cOnTaCt "})
  void isReadWithoutRegardToCase(String text) {
    assertEquals(Entity.CONTACT, Entity.named(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "contacts", "SALE", "con tact", "CONTACT\u0130"})
  void isNothingElse(String text) {
    assertRefused(ValueProblem.UNKNOWN_VALUE, () -> Entity.named(text));
  }
}
