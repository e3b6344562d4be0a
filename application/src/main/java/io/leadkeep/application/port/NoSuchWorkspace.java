package io.leadkeep.application.port;

import io.leadkeep.domain.workspace.WorkspaceId;

/** Thrown when something is to be saved in a workspace that doesn't exist. */
public final class NoSuchWorkspace extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Names the workspace. */
  public NoSuchWorkspace(WorkspaceId id) {
    super("no workspace '" + id.value() + "'");
  }
}
