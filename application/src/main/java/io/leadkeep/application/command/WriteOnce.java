package io.leadkeep.application.command;

import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Optional;

/** Fields that are written once and stand (W5). */
public final class WriteOnce {
  private WriteOnce() {}

  /** Adds a violation if {@code edit} would change a value that is already there. */
  public static <T> void check(References references, String pointer, Optional<T> current, Edit<T> edit) {
    if (current.isPresent() && !edit.on(current).equals(current)) {
      references.add(pointer, ValueProblem.WRITE_ONCE);
    }
  }
}
