package io.leadkeep.domain.filter;

import java.util.List;

/**
 * One condition, in the words of whoever asks.
 *
 * @param field the name of a field
 * @param operator how to compare
 * @param values what to compare with, as many as the operator takes
 */
public record Term(String field, Operator operator, List<String> values) {
  /** The value that stands for "no value". */
  public static final String NO_VALUE = "none";

  /** Takes copies. */
  public Term {
    values = List.copyOf(values);
  }

  @Override
  public String toString() {
    return values.isEmpty() ? field + " " + operator : field + " " + operator + " " + String.join(", ", values);
  }
}
