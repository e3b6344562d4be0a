package io.leadkeep.application.leadstatus;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.listitem.ListEditing;
import io.leadkeep.application.record.LeadStatusRecord;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.listitem.ItemRef;

/** Brings a deleted lead status back into the pick lists (C3, L2). */
public final class RestoreLeadStatus {
  private final Transactor transactor;

  /** Needs a transactor. */
  public RestoreLeadStatus(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to restore.
   *
   * @param caller who calls
   * @param status which lead status
   * @param expected the version that the caller has seen
   */
  public record Command(Caller caller, ItemRef status, Expected expected) {}

  /** {@return the lead status as it is from now on; refused: NotFound, Stale} */
  public Result<LeadStatus> handle(Command command) {
    return transactor.save(command.caller(), transaction -> transaction
        .existing(LeadStatusRecord.TYPE, transaction.leadStatuses().find(command.status()), command.expected())
        .map(status -> new ListEditing<>(transaction, LeadStatusRecord.TYPE, transaction.leadStatuses())
            .deleted(status, false)));
  }
}
