package io.leadkeep.application.filter;

import io.leadkeep.application.search.Operand;
import io.leadkeep.domain.filter.Term;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How filters tell "no value" from a text that is the same word: {@code none} stands for no value, whatever its case;
 * with quotation marks around it, it is the text.
 */
public final class NoValue {
  /** What stands for the text, and what that would be taken for: they get one more pair of quotation marks. */
  private static final Pattern TEXT = Pattern.compile("(\"*)none\\1");
  private static final String QUOTE = "\"";

  private NoValue() {}

  /** {@return how a filter names a text} */
  public static String named(String text) {
    return isName(text) ? QUOTE + text + QUOTE : text;
  }

  /** {@return what a value of a filter by texts stands for, after folding} */
  static Operand operand(String value) {
    if (value.equals(Term.NO_VALUE)) {
      return new Operand.Absent();
    }
    return new Operand.Code(isName(value) ? value.substring(1, value.length() - 1) : value);
  }

  private static boolean isName(String text) {
    return TEXT.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }
}
