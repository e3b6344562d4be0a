package io.leadkeep.application.user;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.record.UserRecord;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.util.Optional;

/** Changes a user; the last administrator stays one (P1). */
public final class ChangeUser {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ChangeUser(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to change.
   *
   * @param caller who calls
   * @param user which user
   * @param expected the version that the caller has seen
   * @param edit what to change
   */
  public record Command(Caller caller, UserId user, Expected expected, UserEdit edit) {}

  /** {@return the user as he or she is from now on; refused: NotFound, Stale, Invalid, LastAdministrator} */
  public Result<User> handle(Command command) {
    return transactor.save(command.caller(), transaction -> transaction
        .existing(UserRecord.TYPE, ViewUsers.present(transaction, command.user()), command.expected())
        .then(user -> decide(transaction, user, command.edit())));
  }

  private static Result<User> decide(Transaction transaction, User before, UserEdit edit) {
    if (edit.name().clears()) {
      return Result.refused(Refusal.invalid("/name", ValueProblem.REQUIRED));
    }
    Role role = edit.role().orElse(before.role());
    if (role != Role.ADMIN && Administrators.isLast(transaction, before)) {
      return Result.refused(new Refusal.LastAdministrator());
    }
    User after = new User(before.id(), edit.name().on(Optional.of(before.name())).orElseThrow(),
        edit.email().on(before.email()), role, false, before.version());
    return Result.done(transaction.journal().change(UserRecord.TYPE, before, after, transaction.attribution()));
  }
}
