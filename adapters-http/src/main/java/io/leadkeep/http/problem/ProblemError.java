package io.leadkeep.http.problem;

import io.leadkeep.domain.text.ValueProblem;

/** One thing that is wrong with a request. */
public sealed interface ProblemError {
  /** {@return what is wrong} */
  ValueProblem problem();

  /**
   * In the body.
   *
   * @param pointer where, as a JSON pointer
   * @param problem what is wrong
   */
  record InBody(String pointer, ValueProblem problem) implements ProblemError {}

  /**
   * In the query.
   *
   * @param parameter where, as the name of a query parameter
   * @param problem what is wrong
   */
  record InQuery(String parameter, ValueProblem problem) implements ProblemError {}
}
