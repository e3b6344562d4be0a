package io.leadkeep.domain.listitem;

import java.util.UUID;

/** The id of a list item: a category or a lead status. */
public interface ItemId {
  /** {@return the id itself} */
  UUID value();
}
