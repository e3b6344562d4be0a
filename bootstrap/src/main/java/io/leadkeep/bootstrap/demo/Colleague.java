package io.leadkeep.bootstrap.demo;

import io.leadkeep.application.command.Caller;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import io.leadkeep.domain.workspace.WorkspaceId;

/**
 * One of the demo's users, at work.
 *
 * @param id the id
 * @param name the name
 * @param role the role
 */
record Colleague(UserId id, String name, Role role) {
  static Colleague of(User user) {
    return new Colleague(user.id(), user.name().value(), user.role());
  }

  /** {@return this colleague as whoever calls a use case} */
  Caller caller() {
    return Caller.user(WorkspaceId.DEFAULT, id, name, role);
  }
}
