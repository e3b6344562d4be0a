package io.leadkeep.domain.text;

/** Thrown by the constructor of a value that can't be; whoever parses input turns it into a pointed answer. */
public final class InvalidValue extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ValueProblem problem;

  /**
   * Says what is wrong.
   *
   * @param problem what is wrong with the value
   */
  public InvalidValue(ValueProblem problem) {
    super(problem.code());
    this.problem = problem;
  }

  /** {@return what is wrong with the value} */
  public ValueProblem problem() {
    return problem;
  }
}
