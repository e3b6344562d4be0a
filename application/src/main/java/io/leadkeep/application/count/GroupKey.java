package io.leadkeep.application.count;

import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.user.User;

/** What the records of a group have in common. */
public sealed interface GroupKey {
  /**
   * A category or a lead status.
   *
   * @param item the list item
   */
  record Item(ListItem<?> item) implements GroupKey {}

  /**
   * A category group.
   *
   * @param group the group
   */
  record Group(CategoryGroup group) implements GroupKey {}

  /**
   * An owner.
   *
   * @param user the owner
   */
  record Owner(User user) implements GroupKey {}

  /**
   * A text.
   *
   * @param value the text
   */
  record Text(String value) implements GroupKey {}
}
