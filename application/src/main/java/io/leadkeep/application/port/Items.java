package io.leadkeep.application.port;

import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ListItem;

/**
 * A list of the workspace: categories or lead statuses. Small, so it is read as a whole.
 *
 * @param <I> the kind of item
 */
public interface Items<I extends ListItem<I>> {
  /** {@return the whole list, deleted items included, by rank} */
  ItemList<I> all();

  /**
   * Saves a new item; its version is 1.
   *
   * <p>Two items whose names are the same after the folding for uniqueness never both stay (C1), new or renamed. A unit
   * that looks for the twin first finds it, if need be when it runs again; one that doesn't look throws.
   */
  void insert(I item);

  /**
   * Saves a changed item; its version is the stored one plus 1.
   *
   * @throws StaleVersion if the stored version is another one, or there is no such item
   */
  void update(I item);
}
