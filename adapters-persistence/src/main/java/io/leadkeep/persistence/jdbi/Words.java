package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.Foldings;

/** Words as they are stored: a space before each, so that one pattern finds what begins with a prefix. */
final class Words {
  private Words() {}

  static String of(String text) {
    return " " + String.join(" ", Foldings.words(text));
  }

  /** {@return the pattern for LIKE; prefixes are letters and digits, so none of them means something else there} */
  static String pattern(String prefix) {
    return "% " + prefix + "%";
  }
}
