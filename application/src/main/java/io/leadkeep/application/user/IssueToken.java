package io.leadkeep.application.user;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.port.SecretSource;
import io.leadkeep.application.record.AccessTokenRecord;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.AccessTokenId;
import io.leadkeep.domain.user.TokenHash;
import io.leadkeep.domain.user.TokenScope;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.time.Instant;
import java.util.Optional;

/** Issues an access token; its secret is told this once (P2). */
public final class IssueToken {
  private final Transactor transactor;
  private final SecretSource secrets;

  /** Needs a transactor, and secrets. */
  public IssueToken(Transactor transactor, SecretSource secrets) {
    this.transactor = transactor;
    this.secrets = secrets;
  }

  /**
   * What to issue.
   *
   * @param caller who calls
   * @param user whose token it becomes; mandatory
   * @param name what it is for; mandatory
   * @param expiresAt when it ends, if ever
   * @param scope what it is good for; everything, if nothing is said
   */
  public record Command(
      Caller caller,
      Optional<UserId> user,
      Optional<ShortText> name,
      Optional<Instant> expiresAt,
      Optional<TokenScope> scope) {}

  /**
   * A new token.
   *
   * @param card the token as it is shown
   * @param token the token itself: {@code <workspace>.<secret>}
   */
  public record Issued(TokenCard card, String token) {}

  /** {@return the new token; refused: Invalid} */
  public Result<Issued> handle(Command command) {
    String secret = secrets.next();
    return transactor.save(command.caller(), transaction -> decide(transaction, command, secret));
  }

  private static Result<Issued> decide(Transaction transaction, Command command, String secret) {
    References references = new References(transaction);
    if (command.user().isEmpty()) {
      references.add("/user", ValueProblem.REQUIRED);
    }
    Optional<User> user = command.user().flatMap(id -> references.user("/user", id));
    if (command.name().isEmpty()) {
      references.add("/name", ValueProblem.REQUIRED);
    }
    if (command.expiresAt().isPresent() && !command.expiresAt().get().isAfter(transaction.now())) {
      references.add("/expiresAt", ValueProblem.OUT_OF_RANGE);
    }
    if (references.broken()) {
      return references.refused();
    }
    AccessToken token = new AccessToken(new AccessTokenId(transaction.newId()), user.orElseThrow().id(),
        command.name().orElseThrow(), command.scope().orElse(TokenScope.FULL), TokenHash.of(secret), transaction.now(),
        command.expiresAt(), 1);
    transaction.journal().create(AccessTokenRecord.TYPE, token, transaction.attribution());
    return Result.done(new Issued(new TokenCard(token, user.orElseThrow()),
        transaction.caller().workspace().value() + "." + secret));
  }
}
