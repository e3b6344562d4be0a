package io.leadkeep.application.user;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.record.AccessTokenRecord;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.AccessTokenId;

/** Revokes an access token: it lets nobody in any more. */
public final class RevokeToken {
  private final Transactor transactor;

  /** Needs a transactor. */
  public RevokeToken(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to revoke.
   *
   * @param caller who calls
   * @param token which token
   * @param expected the version that the caller has seen
   */
  public record Command(Caller caller, AccessTokenId token, Expected expected) {}

  /** {@return the revoked token; refused: NotFound, Stale} */
  public Result<AccessToken> handle(Command command) {
    return transactor.save(command.caller(), transaction -> transaction
        .existing(AccessTokenRecord.TYPE, ViewTokens.valid(transaction, command.token()), command.expected())
        .map(token -> transaction.journal().change(AccessTokenRecord.TYPE, token, token.ended(transaction.now()),
            transaction.attribution())));
  }
}
