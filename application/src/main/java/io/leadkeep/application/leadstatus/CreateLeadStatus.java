package io.leadkeep.application.leadstatus;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.listitem.ListEditing;
import io.leadkeep.application.record.LeadStatusRecord;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.leadstatus.LeadStatusKind;
import io.leadkeep.domain.listitem.ListEntry;

/** Creates a lead status (L1 to L3). */
public final class CreateLeadStatus {
  private final Transactor transactor;

  /** Needs a transactor. */
  public CreateLeadStatus(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to create.
   *
   * @param caller who calls
   * @param status the lead status
   */
  public record Command(Caller caller, LeadStatusEdit status) {}

  /** {@return the new lead status; refused: Invalid, DuplicateName} */
  public Result<LeadStatus> handle(Command command) {
    return transactor.save(command.caller(), transaction -> decide(transaction, command.status()));
  }

  private static Result<LeadStatus> decide(Transaction transaction, LeadStatusEdit edit) {
    ListEditing<LeadStatus> list =
        new ListEditing<>(transaction, LeadStatusRecord.TYPE, transaction.leadStatuses());
    return list.added(edit.item()).map(entry -> create(transaction, list, entry, edit));
  }

  private static LeadStatus create(
      Transaction transaction, ListEditing<LeadStatus> list, ListEntry entry, LeadStatusEdit edit) {
    boolean isDefault = edit.isDefault().orElse(false);
    if (isDefault) {
      DefaultFlag.takenFromTheOther(list);
    }
    LeadStatus status = new LeadStatus(new LeadStatusId(transaction.newId()), entry,
        edit.kind().orElse(LeadStatusKind.WORKING), isDefault, 1);
    transaction.journal().create(LeadStatusRecord.TYPE, status, transaction.attribution());
    return status;
  }
}
