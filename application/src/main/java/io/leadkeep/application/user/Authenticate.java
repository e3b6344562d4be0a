package io.leadkeep.application.user;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.TokenHash;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Tells who is calling from a token (P2). The workspace is known from the token before anything is looked up. */
public final class Authenticate {
  private final Storage storage;
  private final InstantSource clock;

  /** Needs the storage and the time. */
  public Authenticate(Storage storage, InstantSource clock) {
    this.storage = storage;
    this.clock = clock;
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
    TokenHash hash = TokenHash.of(secret);
    Instant now = clock.instant();
    return storage.read(workspace, unit -> unit.tokens().find(hash)
        .filter(token -> token.hash().matches(hash))
        .filter(token -> token.validAt(now))
        .flatMap(token -> session(unit, workspace, token)));
  }

  private static Optional<Session> session(UnitOfWork unit, WorkspaceId workspace, AccessToken token) {
    return unit.users().find(token.user())
        .filter(user -> !user.removed())
        .map(user -> new Session(
            Caller.user(workspace, user.id(), user.name().value(), user.role()), user, token,
            unit.settings().find().orElseThrow().language()));
  }
}
