package io.leadkeep.bootstrap.demo;

import io.leadkeep.application.text.Foldings;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name and how an address spells it: {@code Åsa}, or {@code 優子=Yuko} where the letters alone don't tell.
 *
 * @param name the name
 * @param latin the name as it is spelled for an address
 */
record Spelled(String name, String latin) {
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Set<String> FORMS = Set.of("ab", "as", "aps", "oy", "ou", "mtu", "ehf", "hf", "gmbh", "co", "kg",
      "eg", "egen", "ag", "sarl", "sa", "bv", "nv", "ltd", "llp", "plc", "dac", "sas", "scea", "sl", "lda", "srl",
      "spa", "sp", "zoo", "oo", "sro", "zrt", "kft", "sia", "uab", "sti", "doo", "dd");

  static Spelled of(String text) {
    int sign = text.indexOf('=');
    return sign < 0 ? new Spelled(text, text) : new Spelled(text.substring(0, sign), text.substring(sign + 1));
  }

  static List<Spelled> list(String text) {
    return Texts.list(text, COMMA).map(Spelled::of).toList();
  }

  /** {@return how the name stands before the @ of an address} */
  String mailbox() {
    return String.join(".", Foldings.words(latin));
  }

  /** {@return the address of a company of this name: without its legal form and its small words} */
  String domain() {
    return String.join("", Foldings.words(latin).stream()
        .filter(word -> word.length() > 1 && !FORMS.contains(word)).toList()) + ".example";
  }
}
