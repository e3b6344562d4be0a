package io.leadkeep.domain.workspace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that the product speaks (L5). */
public enum Language {
  /** English. */
  EN,
  /** Swedish. */
  SV,
  /** Danish. */
  DA,
  /** Norwegian (bokmål). */
  NB,
  /** German. */
  DE,
  /** Dutch. */
  NL;

  /** {@return the code of the language, as in {@code Accept-Language}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the language of a tag such as {@code sv-SE}; every Norwegian is NB; empty for one that isn't spoken} */
  public static Optional<Language> of(String tag) {
    String primary = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    String code = primary.equals("no") || primary.equals("nn") ? "nb" : primary;
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }
}
