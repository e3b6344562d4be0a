package io.leadkeep.application.filter;

import io.leadkeep.domain.text.ValueProblem;

/** Thrown while a term is read; what it says becomes a refusal. */
final class InvalidTerm extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final ValueProblem problem;

  /**
   * Says what is wrong.
   *
   * @param pointer where, from the term on
   * @param problem what
   */
  InvalidTerm(String pointer, ValueProblem problem) {
    super(pointer + ": " + problem.code());
    this.pointer = pointer;
    this.problem = problem;
  }

  String pointer() {
    return pointer;
  }

  ValueProblem problem() {
    return problem;
  }
}
