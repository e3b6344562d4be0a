package io.leadkeep.application.category;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.listitem.ListEditing;
import io.leadkeep.application.record.CategoryRecord;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.listitem.ItemRef;

/** Brings a deleted category back into the pick lists (C3). */
public final class RestoreCategory {
  private final Transactor transactor;

  /** Needs a transactor. */
  public RestoreCategory(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to restore.
   *
   * @param caller who calls
   * @param category which category
   * @param expected the version that the caller has seen
   */
  public record Command(Caller caller, ItemRef category, Expected expected) {}

  /** {@return the category as it is from now on; refused: NotFound, Stale} */
  public Result<Category> handle(Command command) {
    return transactor.save(command.caller(), transaction -> transaction
        .existing(CategoryRecord.TYPE, transaction.categories().find(command.category()), command.expected())
        .map(category -> new ListEditing<>(transaction, CategoryRecord.TYPE, transaction.categories())
            .deleted(category, false)));
  }
}
