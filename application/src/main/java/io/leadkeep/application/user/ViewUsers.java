package io.leadkeep.application.user;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.filter.ListRequest;
import io.leadkeep.application.filter.Listed;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.util.List;
import java.util.Optional;

/** Shows the users that are there. */
public final class ViewUsers {
  private static final Term PRESENT = new Term("removed", Operator.IN, List.of("false"));

  private final Transactor transactor;

  /** Needs a transactor. */
  public ViewUsers(Transactor transactor) {
    this.transactor = transactor;
  }

  /** {@return the user with this id, unless removed} */
  public Optional<User> find(Caller caller, UserId id) {
    return transactor.read(caller, transaction -> present(transaction, id));
  }

  /** {@return a page of users; refused: InvalidCriteria, InvalidParameter} */
  public Result<Listed<User>> list(Caller caller, ListRequest request) {
    return transactor.read(caller, transaction -> FieldTables.USERS.list(transaction,
        transaction.unit().userSearch(), request.and(PRESENT), users -> users));
  }

  static Optional<User> present(Transaction transaction, UserId id) {
    return transaction.unit().users().find(id).filter(user -> !user.removed());
  }
}
