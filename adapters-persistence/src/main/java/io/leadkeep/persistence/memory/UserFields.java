package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.UserField;
import io.leadkeep.domain.user.User;
import java.util.UUID;

/** The fields of users. */
record UserFields(Related related) implements Fields<UserField, User> {
  @Override
  public UUID id(User user) {
    return user.id().value();
  }

  @Override
  public Held read(UserField field, User user) {
    return switch (field) {
      case ID -> Held.id(user.id().value());
      case NAME -> related.sortKey(user.name().value());
      case ROLE -> Held.code(user.role().name());
      case REMOVED -> Held.code(String.valueOf(user.removed()));
    };
  }
}
