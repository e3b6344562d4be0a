package io.leadkeep.http.server;

import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.Optional;
import java.util.function.Function;

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

  /**
   * {@return the answer to a request that only reads; what it reads may be of the same moment as the token}
   *
   * @param workspace the workspace that the token names
   * @param secret the rest of the token
   * @param question answers whoever it is
   */
  default Answer ask(WorkspaceId workspace, String secret, Function<Optional<Visitor>, Answer> question) {
    return question.apply(admit(workspace, secret));
  }
}
