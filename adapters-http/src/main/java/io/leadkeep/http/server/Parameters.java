package io.leadkeep.http.server;

import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The query parameters of a request: each is known to the route and there once. */
public final class Parameters {
  private final SortedMap<String, String> values;

  private Parameters(SortedMap<String, String> values) {
    this.values = values;
  }

  /**
   * {@return the parameters of a query}
   *
   * @param query what stands behind the question mark
   * @param known the parameters that the route knows
   */
  static Parameters parse(String query, Set<String> known) {
    SortedMap<String, String> values = new TreeMap<>();
    for (String part : query.isEmpty() ? new String[0] : query.split("&", -1)) {
      String[] pair = part.split("=", 2);
      String name = UrlText.query(pair[0]);
      if (!known.contains(name)) {
        throw Problem.ofParameter(ProblemCode.UNKNOWN_PARAMETER, name, ValueProblem.UNKNOWN_FIELD).exception();
      }
      if (values.put(name, pair.length == 1 ? "" : UrlText.query(pair[1])) != null) {
        throw invalid(name, ValueProblem.DUPLICATE);
      }
    }
    return new Parameters(values);
  }

  /** {@return all parameters, by name} */
  public Map<String, String> all() {
    return Collections.unmodifiableSortedMap(values);
  }

  /** {@return a parameter as it was sent} */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** {@return whether a parameter is {@code true}; left out it is false} */
  public boolean flag(String name) {
    return switch (text(name).orElse("false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(name, ValueProblem.INVALID_FORMAT);
    };
  }

  /** {@return a parameter that is a number in a range} */
  public int number(String name, int least, int most, int otherwise) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.get().matches("-?[0-9]{1,9}")) {
      throw invalid(name, ValueProblem.INVALID_FORMAT);
    }
    int number = Integer.parseInt(text.get());
    if (number < least || number > most) {
      throw invalid(name, ValueProblem.OUT_OF_RANGE);
    }
    return number;
  }

  /** {@return the parts between the commas of a parameter; none if it was left out} */
  public List<String> list(String name) {
    return text(name).map(text -> Arrays.asList(text.split(",", -1))).orElse(List.of());
  }

  /** {@return the problem with the value of a parameter, to be thrown} */
  public static RuntimeException invalid(String name, ValueProblem problem) {
    return Problem.ofParameter(ProblemCode.INVALID_PARAMETER, name, problem).exception();
  }
}
