package io.leadkeep.application.category;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.listitem.ListEditing;
import io.leadkeep.application.record.CategoryRecord;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.listitem.ListEntry;
import io.leadkeep.domain.text.ValueProblem;

/** Creates a category (C1, C2). */
public final class CreateCategory {
  private final Transactor transactor;

  /** Needs a transactor. */
  public CreateCategory(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to create.
   *
   * @param caller who calls
   * @param category the category
   */
  public record Command(Caller caller, CategoryEdit category) {}

  /** {@return the new category; refused: Invalid, DuplicateName, LeadStatusNeedsPotentialCustomer} */
  public Result<Category> handle(Command command) {
    return transactor.save(command.caller(), transaction -> decide(transaction, command.category()));
  }

  private static Result<Category> decide(Transaction transaction, CategoryEdit edit) {
    References references = new References(transaction);
    if (edit.item().name().written().isEmpty()) {
      references.add("/name", ValueProblem.REQUIRED);
    }
    if (edit.group().isEmpty()) {
      references.add("/group", ValueProblem.REQUIRED);
    }
    if (references.broken()) {
      return references.refused();
    }
    CategoryGroup group = edit.group().get();
    boolean enabled = edit.leadStatusEnabled().orElse(false);
    if (enabled && group != CategoryGroup.POTENTIAL_CUSTOMER) {
      return Result.refused(new Refusal.LeadStatusNeedsPotentialCustomer());
    }
    return new ListEditing<>(transaction, CategoryRecord.TYPE, transaction.categories())
        .added(edit.item())
        .map(entry -> create(transaction, entry, group, enabled));
  }

  private static Category create(
      Transaction transaction, ListEntry entry, CategoryGroup group, boolean enabled) {
    Category category = new Category(new CategoryId(transaction.newId()), entry, group, enabled, 1);
    transaction.journal().create(CategoryRecord.TYPE, category, transaction.attribution());
    return category;
  }
}
