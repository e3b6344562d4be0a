package io.leadkeep.domain.settings;

import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Arrays;
import java.util.Locale;

/**
 * The language whose alphabet sorts names (T1); any language there is, not only those the product speaks.
 *
 * @param code a two-letter code of ISO 639, in lower case
 */
public record SortLanguage(String code) {
  /** English. */
  public static final SortLanguage DEFAULT = new SortLanguage("en");

  /** Checks that the language exists. */
  public SortLanguage {
    if (!Arrays.asList(Locale.getISOLanguages()).contains(code)) {
      throw new InvalidValue(ValueProblem.UNKNOWN_VALUE);
    }
  }
}
