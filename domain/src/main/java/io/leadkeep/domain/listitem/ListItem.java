package io.leadkeep.domain.listitem;

/**
 * A category or a lead status, as an item of its list.
 *
 * @param <I> the kind of item
 */
public interface ListItem<I extends ListItem<I>> {
  /** {@return its id} */
  ItemId id();

  /** {@return what it has as a list item} */
  ListEntry entry();

  /** {@return how often it was saved, from 1} */
  long version();

  /** {@return the same item with another entry} */
  I with(ListEntry entry);

  /** {@return the same content as a later version} */
  I at(long version);
}
