package io.leadkeep.domain.text;

import java.util.regex.Pattern;

/**
 * An e-mail address, checked for form only (R1): one {@code @}, something before it, a domain with a dot after it.
 *
 * @param value the address as written, without spaces at its ends
 */
public record EmailAddress(String value) {
  private static final Pattern FORM =
      Pattern.compile("[^\\s\\p{Z}@\"(),:;<>\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+");

  /**
   * Cuts the spaces at the ends.
   *
   * @throws InvalidValue if it is blank, too long or not of the form of an address
   */
  public EmailAddress {
    value = Characters.filled(value, ShortText.MOST);
    if (!FORM.matcher(value).matches() || hasMisplacedDots(value)) {
      throw new InvalidValue(ValueProblem.INVALID_FORMAT);
    }
  }

  private static boolean hasMisplacedDots(String value) {
    return value.startsWith(".") || value.contains("..") || value.contains(".@");
  }

  @Override
  public String toString() {
    return value;
  }
}
