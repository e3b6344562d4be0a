package io.leadkeep.domain.text;

/**
 * A text of 1 to 200 characters: a name, a title, a reason (R1).
 *
 * @param value the text, without spaces at its ends
 */
public record ShortText(String value) {
  /** The most characters (code points) it may have. */
  public static final int MOST = 200;

  /**
   * Cuts the spaces at the ends.
   *
   * @throws InvalidValue if nothing is left, or the text is too long, holds control characters or is no Unicode
   */
  public ShortText {
    value = Characters.filled(value, MOST);
  }

  @Override
  public String toString() {
    return value;
  }
}
