package io.leadkeep.domain.contact;

import static io.leadkeep.domain.examples.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The personal values of a contact (R1). */
class PersonTest {
  private static final Optional<ShortText> OLGA = Optional.of(new ShortText("Olga"));
  private static final Optional<ShortText> BERG = Optional.of(new ShortText("Berg"));

  @Test
  void hasAFirstOrALastName() {
    assertRefused(ValueProblem.REQUIRED, () -> named(Optional.empty(), Optional.empty()));
  }

  @Test
  void isCalledByFirstAndLastName() {
    assertEquals("Olga Berg", named(OLGA, BERG).name());
  }

  @Test
  void isCalledByTheOneNameThereIs() {
    assertEquals("Olga", named(OLGA, Optional.empty()).name());
    assertEquals("Berg", named(Optional.empty(), BERG).name());
  }

  private static Person named(Optional<ShortText> first, Optional<ShortText> last) {
    return new Person(first, last, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
