package io.leadkeep.application.category;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.listitem.ListEditing;
import io.leadkeep.application.proposal.PendingProposals;
import io.leadkeep.application.record.CategoryRecord;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.listitem.ItemRef;
import java.util.List;

/** Takes a category out of the pick lists; its companies keep it until they are moved (C3, C4). */
public final class DeleteCategory {
  private final Transactor transactor;

  /** Needs a transactor. */
  public DeleteCategory(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to delete.
   *
   * @param caller who calls
   * @param category which category
   * @param expected the version that the caller has seen
   */
  public record Command(Caller caller, ItemRef category, Expected expected) {}

  /**
   * {@return the category as it is from now on; refused: NotFound, Stale, InUseByRule, DefaultCategoryRequired}
   */
  public Result<Category> handle(Command command) {
    return transactor.save(command.caller(), transaction -> transaction
        .existing(CategoryRecord.TYPE, transaction.categories().find(command.category()), command.expected())
        .then(category -> decide(transaction, category)));
  }

  private static Result<Category> decide(Transaction transaction, Category category) {
    List<LeadCategorizationRule> users = transaction.rules().enabledWithTarget(category.id());
    if (!users.isEmpty()) {
      return Result.refused(new Refusal.InUseByRule(users));
    }
    if (transaction.settings().defaultCategory().equals(category.id())) {
      return Result.refused(new Refusal.DefaultCategoryRequired());
    }
    if (!category.entry().deleted()) {
      new PendingProposals(transaction).targetDeleted(category.id(), transaction.origin());
    }
    return Result.done(new ListEditing<>(transaction, CategoryRecord.TYPE, transaction.categories())
        .deleted(category, true));
  }
}
