package io.leadkeep.application.leadstatus;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.listitem.ListEditing;
import io.leadkeep.application.record.LeadStatusRecord;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.listitem.ItemRef;
import java.util.List;

/** Takes a lead status out of the pick lists; contacts that have it keep it (L3, L4). */
public final class DeleteLeadStatus {
  private final Transactor transactor;

  /** Needs a transactor. */
  public DeleteLeadStatus(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to delete.
   *
   * @param caller who calls
   * @param status which lead status
   * @param expected the version that the caller has seen
   */
  public record Command(Caller caller, ItemRef status, Expected expected) {}

  /** {@return the lead status as it is from now on; refused: NotFound, Stale, DefaultStatusRequired, InUseByRule} */
  public Result<LeadStatus> handle(Command command) {
    return transactor.save(command.caller(), transaction -> transaction
        .existing(LeadStatusRecord.TYPE, transaction.leadStatuses().find(command.status()), command.expected())
        .then(status -> decide(transaction, status)));
  }

  private static Result<LeadStatus> decide(Transaction transaction, LeadStatus status) {
    if (status.isDefault()) {
      return Result.refused(new Refusal.DefaultStatusRequired());
    }
    List<LeadCategorizationRule> users = transaction.rules().enabledFor(status.id());
    return users.isEmpty()
        ? Result.done(new ListEditing<>(transaction, LeadStatusRecord.TYPE, transaction.leadStatuses())
            .deleted(status, true))
        : Result.refused(new Refusal.InUseByRule(users));
  }
}
