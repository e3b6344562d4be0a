package io.leadkeep.application.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.domain.settings.SortLanguage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Collation keys: bytes that sort, compared unsigned, as the readers of a language expect (T1). */
class SortKeysTest {
  @ParameterizedTest
  @CsvSource(textBlock = """
      en, Aase Adam Ärla Åsa Bo Oda Öst Østby Pia Ülo Vega Wenche Yngve Zoe
      de, Aase Adam Ärla Åsa Bo Oda Öst Østby Pia Ülo Vega Wenche Yngve Zoe
      nl, Aase Adam Ärla Åsa Bo Oda Öst Østby Pia Ülo Vega Wenche Yngve Zoe
      sv, Aase Adam Bo Oda Pia Vega Wenche Ülo Yngve Zoe Åsa Ärla Öst Østby
      da, Adam Bo Oda Pia Vega Wenche Ülo Yngve Zoe Ærla Ärla Öst Østby Åsa Aase
      nb, Adam Bo Oda Pia Vega Wenche Ülo Yngve Zoe Ærla Ärla Öst Østby Åsa Aase
      """)
  void sortInTheAlphabetOfTheLanguage(String language, String names) {
    assertSorted(language, names.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "nn"})
  void sortEveryNorwegianAlike(String language) {
    assertSorted(language, "Zoe", "Ærla", "Østby", "Åsa");
  }

  @Test
  void doNotIgnoreSpaces() {
    assertSorted("en", "de Vries", "Dean", "Devon", "deVries");
  }

  @Test
  void doNotIgnoreHyphens() {
    assertSorted("en", "Anna Berg", "Anna-Maria", "Annabel");
  }

  /** Accents tell only names apart that are the same without them, case only those with the same accents. */
  @Test
  void compareLettersBeforeAccentsBeforeCase() {
    assertSorted("en", "resume", "Resume", "résumé", "Résumé", "resumed");
  }

  @Test
  void areTheSameForTheSameTextHoweverItIsComposed() {
    assertArrayEquals(key("sv", "Åkeri"), key("sv", "A\u030Akeri"));
    assertArrayEquals(key("en", "ệ"), key("en", "e\u0302\u0323"));
    assertArrayEquals(key("en", "ệ"), key("en", "e\u0323\u0302"));
  }

  /** Not in the order that normalised text has: dot below comes before acute. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "sv", "vi"})
  void areTheSameInWhateverOrderTheMarksWereTyped(String language) {
    assertArrayEquals(key(language, "a\u0323\u0301"), key(language, "a\u0301\u0323"));
    assertArrayEquals(key(language, "ṩ"), key(language, "s\u0307\u0323"));
  }

  @Test
  void beginWithTheShorterName() {
    assertSorted("en", "", "A", "An", "Ann", "Anna", "Anna B");
  }

  /** Signed bytes would put some names of every script first. */
  @Test
  void useTheUpperHalfOfTheBytes() {
    assertTrue(HexFormat.of().formatHex(key("en", "山田")).matches("[89a-f].*"));
    assertSorted("en", "Zoe", "Ωμέγα", "Яна", "서울", "山田");
  }

  @Test
  void endWithoutATerminator() {
    for (String text : List.of("", "a", "Anna B", "山田")) {
      byte[] key = key("en", text);
      assertNotEquals(0, key[key.length - 1]);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "sv", "ja"})
  void doNotDependOnTheLanguageOfTheServer(String server) {
    byte[] usual = key("en", "Irmak Åkeri");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of(server));
      assertArrayEquals(usual, key("en", "Irmak Åkeri"));
      assertSorted("fi", "Zoe", "Åsa", "Ärla");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void existForEveryLanguageThatCanBeChosen() {
    for (String language : Locale.getISOLanguages()) {
      assertSorted(language, "a", "b", "c");
    }
  }

  private static byte[] key(String language, String text) {
    return SortKeys.of(new SortLanguage(language)).key(text);
  }

  private static void assertSorted(String language, String... names) {
    List<String> sorted = new ArrayList<>(List.of(names));
    sorted.sort((one, other) -> Arrays.compareUnsigned(key(language, other), key(language, one)));
    sorted.sort((one, other) -> Arrays.compareUnsigned(key(language, one), key(language, other)));
    assertEquals(List.of(names), sorted);
  }
}
