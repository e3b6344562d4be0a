package io.leadkeep.http.json;

import io.leadkeep.domain.text.Violation;
import java.util.List;

/** Thrown when a body is JSON, but not what was asked for; tells everything that is wrong with it. */
public final class InvalidBody extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  InvalidBody(List<Violation> violations) {
    super("invalid body");
    this.violations = violations;
  }

  /** {@return what is wrong where; not empty} */
  public List<Violation> violations() {
    return violations;
  }
}
