package io.leadkeep.application.category;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.listitem.ItemList;

/** Shows the categories. */
public final class ViewCategories {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ViewCategories(Transactor transactor) {
    this.transactor = transactor;
  }

  /** {@return the whole list, deleted ones included, by rank} */
  public ItemList<Category> all(Caller caller) {
    return transactor.read(caller, Transaction::categories);
  }
}
