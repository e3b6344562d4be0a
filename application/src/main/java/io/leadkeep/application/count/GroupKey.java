package io.leadkeep.application.count;

import io.leadkeep.application.filter.NoValue;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.sale.SaleStatus;
import io.leadkeep.domain.user.User;
import java.util.Optional;

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
   * A status of sales.
   *
   * @param status the status
   */
  record Status(SaleStatus status) implements GroupKey {}

  /**
   * A text.
   *
   * @param value the text
   */
  record Text(String value) implements GroupKey {}

  /**
   * {@return what programs call it: the key of an item, the name of a group or of a status of sales, the id of an
   * owner, a text as filters name it}
   */
  default String key() {
    return switch (this) {
      case Item(ListItem<?> item) -> item.entry().key().value();
      case Group(CategoryGroup group) -> group.name();
      case Owner(User user) -> user.id().value().toString();
      case Status(SaleStatus status) -> status.name();
      case Text(String value) -> NoValue.named(value);
    };
  }

  /** {@return whether a program means this by a name: its key, the id of an item, {@link Term#NO_VALUE} for none} */
  static boolean isCalled(Optional<GroupKey> key, String name) {
    return key.map(present -> present.key().equals(name)
            || (present instanceof Item(ListItem<?> item) && item.id().value().toString().equals(name)))
        .orElseGet(() -> name.equals(Term.NO_VALUE));
  }
}
