package io.leadkeep.application.selection;

import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.record.SelectionRecord;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.selection.SelectionId;
import java.util.Optional;

/** Who gets at a selection: what one doesn't see isn't there. */
final class SelectionAccess {
  private SelectionAccess() {}

  static Optional<Selection> seen(Transaction transaction, SelectionId id) {
    return transaction.unit().selections().find(id)
        .filter(selection -> selection.sharing().isSeenBy(transaction.caller().user()));
  }

  /** {@return a selection that the caller may change; refused: NotFound, NotYours, Stale} */
  static Result<Selection> changeable(Transaction transaction, SelectionId id, Expected expected) {
    Optional<Selection> seen = seen(transaction, id);
    if (seen.isPresent() && !seen.get().sharing().isChangedBy(
        transaction.caller().user(), transaction.caller().role())) {
      return Result.refused(new Refusal.NotYours());
    }
    return transaction.existing(SelectionRecord.TYPE, seen, expected);
  }
}
