package io.leadkeep.application.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The folding for searching: words without case and accents, of which any beginning finds (T1, W2). */
class WordsTest {
  @ParameterizedTest
  @CsvSource(textBlock = """
      Åkeri,        akeri
      A\u030Akeri,  akeri
      Ærø,          aero
      Œuvre,        oeuvre
      Łódź,         lodz
      Đorđević,     dordevic
      Þór,          thor
      Straße,       strasse
      STRASSE,      strasse
      Nguyễn,       nguyen
      Müller,       muller
      IRMAK,        irmak
      ırmak,        irmak
      İzmir,        izmir
      ﬁne,          fine
      ＡＢＣ,       abc
      Ĳssel,        ijssel
      """)
  void isWithoutCaseAndAccents(String text, String word) {
    assertEquals(List.of(word), Foldings.words(text));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      ΟΔΟΣ,         οδοσ
      οδός,         οδοσ
      Ёж,           еж
      山田,         山田
      서울,         서울
      """)
  void staysInItsScript(String text, String word) {
    assertEquals(List.of(word), Foldings.words(text));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      anna@example.org,   anna example org
      Anna-Maria,         anna maria
      O'Neill,            o neill
      O\u2019Neill,       o neill
      A/S,                a s
      +47 22 33 44 55,    47 22 33 44 55
      kg/m²,              kg m2
      ½ № ™,              1 2 no tm
      'de\u00A0Vries',    de vries
      '  Olga\u3000B  ',  olga b
      Åkeri & Söner AB,   akeri soner ab
      """)
  void isDividedAtAllThatIsNoLetterAndNoDigit(String text, String words) {
    assertEquals(List.of(words.split(" ")), Foldings.words(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "!?", "&", "🚚", "\u0301", "\u200B", "---"})
  void isNothingWhereThereIsNoLetterAndNoDigit(String text) {
    assertEquals(List.of(), Foldings.words(text));
  }

  /** What is stored and what is asked for are folded the same way, however often. */
  @Test
  void foldsEveryCharacterOnceForAll() {
    characters().forEach(text -> {
      List<String> words = Foldings.words(text);
      assertEquals(words, Foldings.words(String.join(" ", words)), text);
    });
  }

  @Test
  void findsEveryLetterInUpperCaseToo() {
    characters().forEach(text ->
        assertEquals(Foldings.words(text), Foldings.words(text.toUpperCase(Locale.ROOT)), text));
  }

  @Test
  void hasNoUpperCase() {
    characters().flatMap(text -> Foldings.words(text).stream())
        .forEach(word -> assertEquals(word, Foldings.uniqueness(word)));
  }

  private static Stream<String> characters() {
    return IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
        .filter(Character::isDefined)
        .filter(point -> Character.getType(point) != Character.SURROGATE
            && Character.getType(point) != Character.PRIVATE_USE)
        .mapToObj(Character::toString);
  }
}
