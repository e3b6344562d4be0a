package io.leadkeep.domain.text;

/** The rules that every text obeys: spaces at the ends are cut, no control characters, whole Unicode (R1). */
public final class Characters {
  private Characters() {}

  /**
   * Refuses what no text can hold, so that nobody need look for it.
   *
   * @throws InvalidValue if the text, without the spaces at its ends, holds a control character or is not Unicode
   */
  public static void requirePossible(String raw) {
    requirePlain(stripped(raw));
  }

  /**
   * {@return the text without the spaces at its ends}
   *
   * @throws InvalidValue if it is longer than {@code most} code points, holds a control character or is not Unicode
   */
  static String cleaned(String raw, int most) {
    String text = stripped(raw);
    requirePlain(text);
    if (text.codePointCount(0, text.length()) > most) {
      throw new InvalidValue(ValueProblem.TOO_LONG);
    }
    return text;
  }

  /** {@return the text, cleaned and not blank} */
  static String filled(String raw, int most) {
    String text = cleaned(raw, most);
    if (text.isEmpty()) {
      throw new InvalidValue(ValueProblem.REQUIRED);
    }
    return text;
  }

  private static void requirePlain(String text) {
    if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
      throw new InvalidValue(ValueProblem.BROKEN_UNICODE);
    }
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      throw new InvalidValue(ValueProblem.CONTROL_CHARACTER);
    }
  }

  /** Also cuts the spaces that don't break a line, which come along with texts copied from pages. */
  private static String stripped(String raw) {
    int begin = 0;
    int end = raw.length();
    while (begin < end && isSpace(raw.charAt(begin))) {
      begin++;
    }
    while (begin < end && isSpace(raw.charAt(end - 1))) {
      end--;
    }
    return raw.substring(begin, end);
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
