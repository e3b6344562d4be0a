package io.leadkeep.application.user;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.TokenHash;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.Optional;
import java.util.function.Function;

/** Tells who is calling from a token (P2). The workspace is known from the token before anything is looked up. */
public final class Authenticate {
  private final Transactor transactor;

  /** Needs a transactor. */
  public Authenticate(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * Someone who was let in.
   *
   * @param caller the caller
   * @param user the user
   * @param token the token
   * @param language the workspace's language, for readers who ask for none
   */
  public record Session(Caller caller, User user, AccessToken token, Language language) {}

  /**
   * {@return who it is; empty if the token is unknown, expired or revoked, or its user is removed}
   *
   * @param workspace the workspace that the token names
   * @param secret the rest of the token
   */
  public Optional<Session> handle(WorkspaceId workspace, String secret) {
    return session(Caller.server(workspace), secret);
  }

  /**
   * Lets somebody in to read: what is read is of the same moment as the token, and takes one transaction.
   *
   * @param workspace the workspace that the token names
   * @param secret the rest of the token
   * @param read calls use cases that only read, as the caller of the session; is told of nobody if there is none
   * @return what {@code read} returned
   */
  public <T> T reading(WorkspaceId workspace, String secret, Function<Optional<Session>, T> read) {
    return transactor.readTogether(Caller.server(workspace), server -> read.apply(session(server, secret)));
  }

  private Optional<Session> session(Caller server, String secret) {
    TokenHash hash = TokenHash.of(secret);
    return transactor.read(server, transaction -> transaction.unit().tokens().find(hash)
        .filter(token -> token.hash().matches(hash))
        .filter(token -> token.validAt(transaction.now()))
        .flatMap(token -> session(transaction, server, token)));
  }

  private static Optional<Session> session(Transaction transaction, Caller server, AccessToken token) {
    return transaction.unit().users().find(token.user())
        .filter(user -> !user.removed())
        .map(user -> new Session(server.as(user.id(), user.name().value(), user.role()), user, token,
            transaction.unit().settings().find().orElseThrow().language()));
  }
}
