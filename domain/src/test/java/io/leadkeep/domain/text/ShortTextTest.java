package io.leadkeep.domain.text;

import static io.leadkeep.domain.examples.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts: up to 200 characters, no control characters, spaces at the ends are cut (R1). */
class ShortTextTest {
  private static final String TRUCK = "\uD83D\uDE9A";

  @Test
  void cutsTheSpacesAtTheEnds() {
    assertEquals("Åkeri", new ShortText("  Åkeri   ").value());
  }

  @Test
  void keepsTheSpacesBetweenWords() {
    assertEquals("Olga  B", new ShortText("Olga  B").value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2007", "\u202F", "\u3000", "\u2003", "\t", "\n"})
  void cutsWhateverIsASpaceInAnyScript(String space) {
    assertEquals("Åkeri", new ShortText(space + " Åkeri " + space).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "   ", "\u00A0", "\u3000 \u202F", "\r\n"})
  void isNotEmptyOrBlank(String blank) {
    assertRefused(ValueProblem.REQUIRED, () -> new ShortText(blank));
  }

  @Test
  void mayHaveTwoHundredCharacters() {
    assertEquals(200, new ShortText("x".repeat(200)).value().length());
  }

  @Test
  void hasNoMoreThanTwoHundredCharacters() {
    assertRefused(ValueProblem.TOO_LONG, () -> new ShortText("x".repeat(201)));
  }

  @Test
  void countsCodePointsAndNotHalvesOfThem() {
    assertEquals(TRUCK.repeat(200), new ShortText(TRUCK.repeat(200)).value());
    assertRefused(ValueProblem.TOO_LONG, () -> new ShortText(TRUCK.repeat(201)));
  }

  @Test
  void doesNotCountTheSpacesThatAreCut() {
    assertEquals(200, new ShortText(" ".repeat(50) + "x".repeat(200) + " ".repeat(50)).value().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\tb", "a\nb", "a\r\nb", "a\u001Bb", "a\u007Fb", "a\u0085b", "a\u009Fb"})
  void hasNoControlCharacters(String text) {
    assertRefused(ValueProblem.CONTROL_CHARACTER, () -> new ShortText(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\uD83D", "\uDE9Aa", "a\uDE9A\uD83Db", "\uD83D \uDE9A"})
  void hasNoHalvesOfCharacters(String text) {
    assertRefused(ValueProblem.BROKEN_UNICODE, () -> new ShortText(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A\u030Akeri", "\u05E9\u05DC\u05D5\u05DD \u200F!", "zero\u200Bwidth", "<b>&amp;</b>"})
  void keepsAnyOtherTextAsItIs(String text) {
    assertEquals(text, new ShortText(text).value());
  }

  @Test
  void readsAsItsText() {
    assertEquals("Åkeri", new ShortText("Åkeri").toString());
  }
}
