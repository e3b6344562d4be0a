package io.leadkeep.http.problem;

/** Ends the handling of a request; whoever runs handlers answers with the problem. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  ProblemException(Problem problem) {
    super(problem.code().code(), null, false, false);
    this.problem = problem;
  }

  /** {@return the problem to answer with} */
  public Problem problem() {
    return problem;
  }
}
