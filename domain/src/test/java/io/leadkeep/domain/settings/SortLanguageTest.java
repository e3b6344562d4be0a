package io.leadkeep.domain.settings;

import static io.leadkeep.domain.examples.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.domain.text.ValueProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language whose alphabet sorts names (T1). */
class SortLanguageTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "sv", "da", "nb", "nn", "no", "de", "nl", "ja", "fi"})
  void isAnyLanguageThereIs(String code) {
    assertEquals(code, new SortLanguage(code).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "zz", "SV", "swe", "sv-SE", "sv_SE", "svenska", " sv"})
  void isNothingElse(String code) {
    assertRefused(ValueProblem.UNKNOWN_VALUE, () -> new SortLanguage(code));
  }

  @Test
  void isEnglishUnlessSomebodyChoosesAnother() {
    assertEquals("en", SortLanguage.DEFAULT.code());
  }
}
