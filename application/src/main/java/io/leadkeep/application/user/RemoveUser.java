package io.leadkeep.application.user;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.record.UserRecord;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;

/** Removes a user: the tokens let nobody in any more, what the user owns and did still bears the name (P1). */
public final class RemoveUser {
  private final Transactor transactor;

  /** Needs a transactor. */
  public RemoveUser(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * Whom to remove.
   *
   * @param caller who calls
   * @param user which user
   * @param expected the version that the caller has seen
   */
  public record Command(Caller caller, UserId user, Expected expected) {}

  /** {@return the removed user; refused: NotFound, Stale, LastAdministrator} */
  public Result<User> handle(Command command) {
    return transactor.save(command.caller(), transaction -> transaction
        .existing(UserRecord.TYPE, ViewUsers.present(transaction, command.user()), command.expected())
        .then(user -> decide(transaction, user)));
  }

  private static Result<User> decide(Transaction transaction, User user) {
    if (Administrators.isLast(transaction, user)) {
      return Result.refused(new Refusal.LastAdministrator());
    }
    User removed = new User(user.id(), user.name(), user.email(), user.role(), true, user.version());
    return Result.done(transaction.journal().change(UserRecord.TYPE, user, removed, transaction.attribution()));
  }
}
