package io.leadkeep.domain.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The six languages that the product speaks (L5). */
class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "en, EN", "sv, SV", "da, DA", "nb, NB", "de, DE", "nl, NL",
    "en-GB, EN", "sv-SE, SV", "sv-FI, SV", "de-AT, DE", "nl-BE, NL", "EN, EN", "SV-se, SV", "de-Latn-CH-1996, DE"
  })
  void isKnownByItsTagWhateverTheCountry(String tag, Language language) {
    assertEquals(Optional.of(language), Language.of(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "no", "nb-NO", "nn-NO", "no-NO", "NO"})
  void isOneForEveryNorwegian(String tag) {
    assertEquals(Optional.of(Language.NB), Language.of(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "*", "fr", "fi", "svenska", "s", "e n", "x-en"})
  void isNoneThatTheProductDoesNotSpeak(String tag) {
    assertEquals(Optional.empty(), Language.of(tag));
  }

  @Test
  void isFoundByItsOwnCode() {
    Stream.of(Language.values())
        .forEach(language -> assertEquals(Optional.of(language), Language.of(language.code())));
  }
}
