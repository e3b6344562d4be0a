package io.leadkeep.application.selection;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.record.SelectionRecord;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.selection.SelectionId;

/** Deletes a selection; the records that it selects stay. */
public final class DeleteSelection {
  private final Transactor transactor;

  /** Needs a transactor. */
  public DeleteSelection(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to delete.
   *
   * @param caller who calls
   * @param selection which selection
   * @param expected the version that the caller has seen
   */
  public record Command(Caller caller, SelectionId selection, Expected expected) {}

  /** {@return the selection as it was; refused: NotFound, NotYours, Stale} */
  public Result<Selection> handle(Command command) {
    return transactor.save(command.caller(), transaction ->
        SelectionAccess.changeable(transaction, command.selection(), command.expected()).map(selection -> {
          transaction.journal().delete(SelectionRecord.TYPE, selection, transaction.attribution());
          return selection;
        }));
  }
}
