package io.leadkeep.application.command;

import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.source.LeadSourceEdit;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Optional;

/** Lead sources are written once and stand (W5). */
public final class WriteOnce {
  private WriteOnce() {}

  /**
   * {@return the source after an edit; and violations, if that would change one that is there, or says nothing}
   *
   * @param references gathers what is wrong
   * @param pointer where the source stands in the body
   * @param before the source that is there
   * @param edit what the command says of it
   */
  public static Optional<LeadSource> source(
      References references, String pointer, Optional<LeadSource> before, Edit<LeadSourceEdit> edit) {
    Optional<LeadSource> after = edit.on(before, parts -> parts.on(before));
    if (before.isPresent() && !after.equals(before)) {
      references.add(pointer, ValueProblem.WRITE_ONCE);
    } else if (after.isEmpty() && edit.written().isPresent()) {
      references.add(pointer, ValueProblem.REQUIRED);
    }
    return after;
  }
}
