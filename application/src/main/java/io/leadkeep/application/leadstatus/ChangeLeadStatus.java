package io.leadkeep.application.leadstatus;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.listitem.ListEditing;
import io.leadkeep.application.record.LeadStatusRecord;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.listitem.ListEntry;
import io.leadkeep.domain.text.ValueProblem;

/** Changes an item of the list of lead statuses; which status a contact has is the contact's business (L2, L3). */
public final class ChangeLeadStatus {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ChangeLeadStatus(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to change.
   *
   * @param caller who calls
   * @param status which lead status
   * @param expected the version that the caller has seen
   * @param edit what to change of it
   */
  public record Command(Caller caller, ItemRef status, Expected expected, LeadStatusEdit edit) {}

  /**
   * {@return the lead status as it is from now on; refused: NotFound, Stale, Invalid, DuplicateName,
   * DefaultStatusRequired}
   */
  public Result<LeadStatus> handle(Command command) {
    return transactor.save(command.caller(), transaction -> transaction
        .existing(LeadStatusRecord.TYPE, transaction.leadStatuses().find(command.status()), command.expected())
        .then(status -> decide(transaction, status, command.edit())));
  }

  private static Result<LeadStatus> decide(Transaction transaction, LeadStatus before, LeadStatusEdit edit) {
    boolean isDefault = edit.isDefault().orElse(before.isDefault());
    if (before.isDefault() && !isDefault) {
      return Result.refused(new Refusal.DefaultStatusRequired());
    }
    if (isDefault && before.entry().deleted()) {
      return Result.refused(Refusal.invalid("/isDefault", ValueProblem.DELETED_REFERENCE));
    }
    ListEditing<LeadStatus> list =
        new ListEditing<>(transaction, LeadStatusRecord.TYPE, transaction.leadStatuses());
    return list.edited(before, edit.item()).map(entry -> save(list, before, entry, edit, isDefault));
  }

  private static LeadStatus save(
      ListEditing<LeadStatus> list,
      LeadStatus before,
      ListEntry entry,
      LeadStatusEdit edit,
      boolean isDefault) {
    if (isDefault && !before.isDefault()) {
      DefaultFlag.takenFromTheOther(list);
    }
    return list.save(new LeadStatus(
        before.id(), entry, edit.kind().orElse(before.kind()), isDefault, before.version()));
  }
}
