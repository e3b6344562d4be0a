package io.leadkeep.application.category;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.leadstatus.EntryEffects;
import io.leadkeep.application.listitem.ListEditing;
import io.leadkeep.application.port.LeadStatusEntries.Scope;
import io.leadkeep.application.proposal.PendingProposals;
import io.leadkeep.application.record.CategoryRecord;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.contact.LeadStatusEntry;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.listitem.ListEntry;

/** Changes a category; switching its lead status on is an entry for contacts without a value (C2, S7). */
public final class ChangeCategory {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ChangeCategory(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to change.
   *
   * @param caller who calls
   * @param category which category
   * @param expected the version that the caller has seen
   * @param edit what to change of it
   */
  public record Command(Caller caller, ItemRef category, Expected expected, CategoryEdit edit) {}

  /**
   * {@return the category as it is from now on; refused: NotFound, Stale, Invalid, DuplicateName,
   * LeadStatusNeedsPotentialCustomer}
   */
  public Result<Category> handle(Command command) {
    return transactor.save(command.caller(), transaction -> transaction
        .existing(CategoryRecord.TYPE, transaction.categories().find(command.category()), command.expected())
        .then(category -> decide(transaction, category, command.edit())));
  }

  private static Result<Category> decide(Transaction transaction, Category before, CategoryEdit edit) {
    CategoryGroup group = edit.group().orElse(before.group());
    boolean enabled = edit.leadStatusEnabled().orElse(before.leadStatusEnabled());
    if (enabled && group != CategoryGroup.POTENTIAL_CUSTOMER) {
      return Result.refused(new Refusal.LeadStatusNeedsPotentialCustomer());
    }
    ListEditing<Category> list =
        new ListEditing<>(transaction, CategoryRecord.TYPE, transaction.categories());
    return list.edited(before, edit.item()).map(entry -> save(transaction, list, before, entry, group, enabled));
  }

  private static Category save(
      Transaction transaction,
      ListEditing<Category> list,
      Category before,
      ListEntry entry,
      CategoryGroup group,
      boolean enabled) {
    Category saved = list.save(new Category(before.id(), entry, group, enabled, before.version()));
    EntryEffects.plan(transaction, new Scope.OfCategory(before.id()),
        LeadStatusEntry.switching(before.tracked(), saved.tracked()), transaction.origin());
    if (before.tracked() != saved.tracked() || before.eligible() != saved.eligible()) {
      new PendingProposals(transaction).categoryChanged(saved, transaction.origin());
    }
    return saved;
  }
}
