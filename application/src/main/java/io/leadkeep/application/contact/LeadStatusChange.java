package io.leadkeep.application.contact;

import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.domain.automation.Fired;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.contact.LeadStatusEntry;
import io.leadkeep.domain.contact.LeadStatusField;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Optional;
import java.util.Set;

/**
 * What a command means for the lead status of one contact: by entering a category, and by explicit setting (S3 to S10).
 *
 * @param status the status from now on
 * @param entered whether it was initialised by an entry, which fires no rule (S10)
 * @param fired the trigger of an explicit setting; none if the value is the one it had (S9)
 * @param refusal why the explicit setting is refused, if it is
 */
record LeadStatusChange(
    Optional<LeadStatusId> status, boolean entered, Set<Fired> fired, Optional<Refusal> refusal) {

  /**
   * {@return the change}
   *
   * @param transaction the command's transaction
   * @param references gathers a status that is unknown or deleted
   * @param held the status before; empty for a new contact
   * @param entry what a move of the contact means
   * @param category the category of the company that the contact has from now on
   * @param edit the explicit setting
   */
  static LeadStatusChange decide(
      Transaction transaction,
      References references,
      Optional<LeadStatusId> held,
      LeadStatusEntry entry,
      Optional<Category> category,
      Edit<ItemRef> edit) {
    LeadStatusField field = LeadStatusField.in(category);
    Optional<LeadStatusId> initial = entry.initializes(held)
        ? Optional.of(transaction.defaultStatus().id())
        : held;
    Optional<LeadStatus> set = edit.written()
        .flatMap(ref -> references.item("/leadStatus", transaction.leadStatuses(), ref));
    if (!field.tracked() && (edit.written().isPresent() || (edit.clears() && held.isPresent()))) {
      return refused(held, new Refusal.LeadStatusNotEditable(field.hiddenBecause().orElseThrow(), category));
    }
    if (field.tracked() && edit.clears() && held.isPresent()) {
      return refused(held, new Refusal.LeadStatusRequired());
    }
    if (set.isEmpty()) {
      return new LeadStatusChange(initial, !initial.equals(held), Set.of(), Optional.empty());
    }
    LeadStatusId value = set.get().id();
    if (held.equals(Optional.of(value))) {
      return new LeadStatusChange(held, false, Set.of(), Optional.empty());
    }
    if (set.get().entry().deleted()) {
      references.add("/leadStatus", ValueProblem.DELETED_REFERENCE);
    }
    return new LeadStatusChange(
        Optional.of(value), false, Set.of(Fired.leadStatusSet(value)), Optional.empty());
  }

  private static LeadStatusChange refused(Optional<LeadStatusId> held, Refusal refusal) {
    return new LeadStatusChange(held, false, Set.of(), Optional.of(refusal));
  }
}
