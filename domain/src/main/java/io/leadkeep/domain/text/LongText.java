package io.leadkeep.domain.text;

/**
 * A description of 1 to 2,000 characters (R1).
 *
 * @param value the text, without spaces at its ends
 */
public record LongText(String value) {
  /** The most characters (code points) it may have. */
  public static final int MOST = 2_000;

  /**
   * Cuts the spaces at the ends.
   *
   * @throws InvalidValue if nothing is left, or the text is too long, holds control characters or is no Unicode
   */
  public LongText {
    value = Characters.filled(value, MOST);
  }

  @Override
  public String toString() {
    return value;
  }
}
