package io.leadkeep.application.user;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.record.UserRecord;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.util.Optional;

/** Creates a user (P1). */
public final class CreateUser {
  private final Transactor transactor;

  /** Needs a transactor. */
  public CreateUser(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to create.
   *
   * @param caller who calls
   * @param user the user
   */
  public record Command(Caller caller, UserEdit user) {}

  /** {@return the new user; refused: Invalid} */
  public Result<User> handle(Command command) {
    return transactor.save(command.caller(), transaction -> decide(transaction, command.user()));
  }

  private static Result<User> decide(Transaction transaction, UserEdit edit) {
    References references = new References(transaction);
    Optional<ShortText> name = edit.name().on(Optional.empty());
    if (name.isEmpty()) {
      references.add("/name", ValueProblem.REQUIRED);
    }
    if (edit.role().isEmpty()) {
      references.add("/role", ValueProblem.REQUIRED);
    }
    if (references.broken()) {
      return references.refused();
    }
    User user = new User(new UserId(transaction.newId()), name.orElseThrow(), edit.email().on(Optional.empty()),
        edit.role().orElseThrow(), false, 1);
    transaction.journal().create(UserRecord.TYPE, user, transaction.attribution());
    return Result.done(user);
  }
}
