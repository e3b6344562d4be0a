package io.leadkeep.http.server;

import io.leadkeep.domain.workspace.Language;
import java.util.Locale;
import java.util.Optional;

/** Reads the header {@code Accept-Language}. */
final class AcceptLanguage {
  private AcceptLanguage() {}

  /** {@return the language with the most weight of those we speak; empty if there is none or the header is garbled} */
  static Optional<Language> best(String header) {
    try {
      return Locale.LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> Language.of(range.getRange()).stream())
          .findFirst();
    } catch (IllegalArgumentException garbled) {
      return Optional.empty();
    }
  }
}
