package io.leadkeep.application.command;

import io.leadkeep.domain.history.Actor;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.UserId;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.Optional;

/**
 * Whoever calls a use case.
 *
 * @param workspace the workspace the caller is in
 * @param actor who history says it was
 * @param role what the caller may do; whoever takes calls from outside checks it (P1)
 * @param enclosing the transaction that the use case is to be a part of, if it isn't one by itself
 */
public record Caller(WorkspaceId workspace, Actor actor, Role role, Optional<Enclosing> enclosing) {
  /** {@return the user who calls; empty if it is the server} */
  public Optional<UserId> user() {
    return actor instanceof Actor.Person(UserId id, var name) ? Optional.of(id) : Optional.empty();
  }

  /** {@return the server itself, at work in a workspace} */
  public static Caller server(WorkspaceId workspace) {
    return new Caller(workspace, new Actor.Server(), Role.ADMIN, Optional.empty());
  }

  /** {@return a user of a workspace} */
  public static Caller user(WorkspaceId workspace, UserId id, String name, Role role) {
    return new Caller(workspace, new Actor.Person(id, name), role, Optional.empty());
  }

  /** {@return a user of the same workspace, whose calls are a part of the same transaction if there is one} */
  public Caller as(UserId id, String name, Role other) {
    return new Caller(workspace, new Actor.Person(id, name), other, enclosing);
  }

  /** {@return the same caller, whose calls are all a part of one transaction} */
  Caller within(Enclosing transaction) {
    return new Caller(workspace, actor, role, Optional.of(transaction));
  }
}
