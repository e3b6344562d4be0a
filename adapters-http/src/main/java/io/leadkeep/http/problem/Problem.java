package io.leadkeep.http.problem;

import io.leadkeep.domain.text.ValueProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a request gets no other answer; still in no language.
 *
 * @param code which problem
 * @param occasion names the detail where the usual one of the code would not be true
 * @param errors what is wrong where
 * @param members more members of the document, as records or simple values
 * @param headers headers of the answer that belong to the problem
 */
public record Problem(
    ProblemCode code,
    Optional<String> occasion,
    List<ProblemError> errors,
    Map<String, Object> members,
    Map<String, String> headers) {
  /** {@return a problem that says it all by its code} */
  public static Problem of(ProblemCode code) {
    return new Problem(code, Optional.empty(), List.of(), Map.of(), Map.of());
  }

  /** {@return a problem with a query parameter} */
  public static Problem ofParameter(ProblemCode code, String parameter, ValueProblem problem) {
    return of(code).with(List.of(new ProblemError.InQuery(parameter, problem)));
  }

  /** {@return the same, told with the detail {@code problem.<code>.detail.<occasion>}} */
  public Problem on(String name) {
    return new Problem(code, Optional.of(name), errors, members, headers);
  }

  /** {@return the same with errors} */
  public Problem with(List<? extends ProblemError> more) {
    List<ProblemError> all = new ArrayList<>(errors);
    all.addAll(more);
    return new Problem(code, occasion, List.copyOf(all), members, headers);
  }

  /** {@return the same with one more member} */
  public Problem with(String member, Object value) {
    Map<String, Object> all = new LinkedHashMap<>(members);
    all.put(member, value);
    return new Problem(code, occasion, errors, all, headers);
  }

  /** {@return the same with one more header} */
  public Problem withHeader(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(name, value);
    return new Problem(code, occasion, errors, members, all);
  }

  /** {@return this problem, to be thrown from wherever a request is read} */
  public ProblemException exception() {
    return new ProblemException(this);
  }
}
