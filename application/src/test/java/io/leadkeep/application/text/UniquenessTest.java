package io.leadkeep.application.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The folding for uniqueness: NFC and case fold, nothing more (T1, C1). */
class UniquenessTest {
  @ParameterizedTest
  @CsvSource(textBlock = """
      Åkeri,      ÅKERI
      Åkeri,      åkeri
      Straße,     STRASSE
      Straße,     STRAẞE
      ΟΔΟΣ,       οδος
      ΜΆΪΟΣ,      Μάϊος
      ЁЖ,         ёж
      Đ,          đ
      ﬁn,         FIN
      Ǆ,          ǆ
      """)
  void isTheSameInWhateverCase(String one, String other) {
    assertSame(one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "Åkeri, A\u030Akeri", "Åkeri, a\u030AKERI", "Å, \u212B", "ệ, e\u0302\u0323", "ệ, e\u0323\u0302",
    "가, \u1100\u1161"
  })
  void isTheSameHoweverItsCharactersAreComposed(String one, String other) {
    assertSame(one, other);
  }

  @ParameterizedTest
  @CsvSource({"Åkeri, Akeri", "Öl, Ol", "Ø, O", "Ø, Ö", "Æ, Ae", "Ł, L", "ё, е", "ñ, n"})
  void isNotTheSameWithoutItsAccents(String one, String other) {
    assertDifferent(one, other);
  }

  @ParameterizedTest
  @CsvSource({"'A B', AB", "'A B', A-B", "'A  B', 'A B'", "A\u00A0B, 'A B'", "A., A", "AB, A\u200BB"})
  void isNotTheSameWithOtherSpacesOrSigns(String one, String other) {
    assertDifferent(one, other);
  }

  /** Compatibility is not equality: NFC, not NFKC. */
  @ParameterizedTest
  @CsvSource({"ＡＢＣ, ABC", "½, 1⁄2", "m², m2", "Ⅷ, VIII", "№, No"})
  void isNotTheSameInAnotherWidthOrStyle(String one, String other) {
    assertDifferent(one, other);
  }

  /** An I is an i wherever the server stands; only the dotless ı and the dotted İ are letters of their own. */
  @Test
  void takesADotlessIForALetterOfItsOwn() {
    assertSame("IRMAK", "irmak");
    assertDifferent("IRMAK", "ırmak");
    assertDifferent("İzmir", "Izmir");
    assertSame("İzmir", "i\u0307zmir");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "lt", "az", "el"})
  void doesNotDependOnTheLanguageOfTheServer(String language) {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of(language));
      assertSame("INFI\u0300", "infi\u0300");
      assertEquals("i", Foldings.uniqueness("I"));
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void foldsEveryCharacterOnceForAll() {
    IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
        .filter(point -> Character.getType(point) != Character.SURROGATE)
        .mapToObj(Character::toString)
        .forEach(text -> assertEquals(Foldings.uniqueness(text), Foldings.uniqueness(Foldings.uniqueness(text))));
  }

  private static void assertSame(String one, String other) {
    assertEquals(Foldings.uniqueness(one), Foldings.uniqueness(other));
  }

  private static void assertDifferent(String one, String other) {
    assertNotEquals(Foldings.uniqueness(one), Foldings.uniqueness(other));
  }
}
