package io.leadkeep.http.count;

import io.leadkeep.application.count.GroupKey;
import io.leadkeep.application.language.Labels;
import io.leadkeep.application.language.Messages;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.sale.SaleStatus;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.workspace.Language;
import java.util.Optional;

/** What groups of records are called, wherever they are shown. */
public final class GroupLabels {
  private GroupLabels() {}

  /** {@return the label of a group in the reader's language; also of the one without a value} */
  public static String of(Optional<GroupKey> key, Language language) {
    return key.map(present -> of(present, language)).orElseGet(() -> Messages.say(language, "group.none"));
  }

  private static String of(GroupKey key, Language language) {
    return switch (key) {
      case GroupKey.Item(ListItem<?> item) -> Labels.name(language, item);
      case GroupKey.Group(CategoryGroup group) -> Messages.say(language, "category-group." + group.name());
      case GroupKey.Owner(User user) -> user.name().value();
      case GroupKey.Status(SaleStatus status) -> Messages.say(language, "sale-status." + status.name());
      case GroupKey.Text(String value) -> value;
    };
  }
}
