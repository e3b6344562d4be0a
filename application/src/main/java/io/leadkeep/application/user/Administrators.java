package io.leadkeep.application.user;

import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.UserField;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.User;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** There is always an administrator (P1). */
final class Administrators {
  private static final Criteria<UserField> PRESENT = Criteria.allOf(List.of(
      new Criterion.OneOf<>(UserField.ROLE, Set.of(new Operand.Code(Role.ADMIN.name()))),
      new Criterion.OneOf<>(UserField.REMOVED, Set.of(new Operand.Code("false")))));

  private Administrators() {}

  /** {@return whether the workspace would be left without one if {@code user} were none any more} */
  static boolean isLast(Transaction transaction, User user) {
    return user.administers() && transaction.unit().userSearch().count(PRESENT) == 1;
  }

  /** {@return the one who was there first} */
  static Optional<User> first(Transaction transaction) {
    return transaction.unit().userSearch().page(new Query<>(PRESENT, List.of(), Optional.empty(), 1)).items()
        .stream().findFirst();
  }
}
