package io.leadkeep.application.category;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.listitem.ListEditing;
import io.leadkeep.application.record.CategoryRecord;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ItemRef;
import java.util.List;

/** Puts the whole list of categories in a new order (C5). */
public final class ReorderCategories {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ReorderCategories(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * The new order.
   *
   * @param caller who calls
   * @param order every category that can be chosen, once; deleted ones may be named too
   * @param expected the {@link ListEditing#orderState} that the caller has seen
   */
  public record Command(Caller caller, List<ItemRef> order, Expected expected) {}

  /** {@return the list in its new order; refused: Stale, Invalid} */
  public Result<ItemList<Category>> handle(Command command) {
    return transactor.save(command.caller(), transaction ->
        command.expected().differs(ListEditing.orderState(transaction.categories()))
            ? Result.refused(new Refusal.Stale())
            : new ListEditing<>(transaction, CategoryRecord.TYPE, transaction.categories())
                .reordered(command.order()));
  }
}
