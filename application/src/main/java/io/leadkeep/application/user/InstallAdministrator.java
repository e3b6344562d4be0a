package io.leadkeep.application.user;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.port.SecretSource;
import io.leadkeep.application.record.AccessTokenRecord;
import io.leadkeep.application.record.UserRecord;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.AccessTokenId;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.TokenHash;
import io.leadkeep.domain.user.TokenScope;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.Optional;
import java.util.UUID;

/** Gives a workspace its first administrator, and the token that whoever starts the server signs in with. */
public final class InstallAdministrator {
  /** There is one such token a workspace, so that another configured one replaces it. */
  private static final AccessTokenId STARTING = new AccessTokenId(new UUID(0, 1));
  private static final ShortText NAME = new ShortText("Administrator");
  private static final ShortText TOKEN_NAME = new ShortText("Start of the server");

  private final Transactor transactor;
  private final SecretSource secrets;

  /** Needs a transactor, and secrets. */
  public InstallAdministrator(Transactor transactor, SecretSource secrets) {
    this.transactor = transactor;
    this.secrets = secrets;
  }

  /**
   * Makes sure that there is an administrator and a token.
   *
   * @param workspace the workspace
   * @param configured the secret that the configuration names; the same one again is no change, another one replaces it
   * @return the secret, if one was made up because none was configured and the workspace had no token for starting
   */
  public Optional<String> handle(WorkspaceId workspace, Optional<String> configured) {
    String fresh = secrets.next();
    Result<Optional<String>> result = transactor.save(
        Caller.server(workspace), transaction -> decide(transaction, configured, fresh));
    return ((Result.Done<Optional<String>>) result).value();
  }

  private static Result<Optional<String>> decide(
      Transaction transaction, Optional<String> configured, String fresh) {
    Optional<User> administrator = Administrators.first(transaction);
    Optional<AccessToken> old = transaction.unit().tokens().find(STARTING);
    if (configured.isEmpty() && administrator.isPresent()) {
      return Result.done(Optional.empty());
    }
    TokenHash hash = TokenHash.of(configured.orElse(fresh));
    User user = administrator.orElseGet(() -> created(transaction));
    if (old.isPresent()) {
      transaction.journal().change(AccessTokenRecord.TYPE, old.get(), old.get().renewed(hash, user.id()),
          transaction.attribution());
    } else {
      transaction.journal().create(AccessTokenRecord.TYPE,
          new AccessToken(STARTING, user.id(), TOKEN_NAME, TokenScope.FULL, hash, transaction.now(), Optional.empty(),
              1),
          transaction.attribution());
    }
    return Result.done(configured.isPresent() ? Optional.empty() : Optional.of(fresh));
  }

  private static User created(Transaction transaction) {
    User user = new User(new UserId(transaction.newId()), NAME, Optional.empty(), Role.ADMIN, false, 1);
    transaction.journal().create(UserRecord.TYPE, user, transaction.attribution());
    return user;
  }
}
