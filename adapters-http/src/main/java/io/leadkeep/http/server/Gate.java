package io.leadkeep.http.server;

import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.Optional;

/** Knows whose token it is. */
@FunctionalInterface
public interface Gate {
  /**
   * {@return whose token it is; empty if it lets nobody in}
   *
   * @param workspace the workspace that the token names
   * @param secret the rest of the token
   */
  Optional<Visitor> admit(WorkspaceId workspace, String secret);
}
