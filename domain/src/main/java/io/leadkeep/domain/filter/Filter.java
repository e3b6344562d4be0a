package io.leadkeep.domain.filter;

import io.leadkeep.domain.text.ShortText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which records, in the words of whoever asks: those that meet every term of at least one set (W2). Values are named by
 * id or key and dates may be relative, so that a filter can be kept and asked again later.
 *
 * @param anyOf sets of terms; AND inside a set, OR between sets; an empty set is met by every record
 */
public record Filter(List<List<Term>> anyOf) {
  /** How many sets a filter that somebody sends may have. */
  public static final int MOST_SETS = 10;
  /** How many terms one set of it may have. */
  public static final int MOST_TERMS = 20;
  /** How many values one term of it may have. */
  public static final int MOST_VALUES = 100;
  /** How many characters one value of it may have: those of a text, which may get twice as long in lower case. */
  public static final int LONGEST_VALUE = 2 * ShortText.MOST;

  /** Takes copies. */
  public Filter {
    anyOf = anyOf.stream().map(List::copyOf).toList();
  }

  /** {@return all records} */
  public static Filter all() {
    return allOf(List.of());
  }

  /** {@return the records that meet all of these} */
  public static Filter allOf(List<Term> terms) {
    return new Filter(List.of(terms));
  }

  /** {@return those of the same records that meet this too} */
  public Filter and(Term term) {
    return new Filter(anyOf.stream().map(set -> with(set, term)).toList());
  }

  /** {@return the filter in short, as history tells it} */
  @Override
  public String toString() {
    return anyOf.stream()
        .map(set -> set.stream().map(Term::toString).collect(Collectors.joining(" AND ")))
        .collect(Collectors.joining(" OR "));
  }

  private static List<Term> with(List<Term> set, Term term) {
    List<Term> more = new ArrayList<>(set);
    more.add(term);
    return more;
  }
}
