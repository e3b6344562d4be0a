package io.leadkeep.application.port;

import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.List;

/** The workspaces of a storage. Each call is a transaction of its own. */
public interface Workspaces {
  /** {@return all workspaces, by id} */
  List<Workspace> list();

  /** {@return whether it was created; false if its id is taken, and then nothing changed} */
  boolean create(Workspace workspace);

  /**
   * Gives a workspace another name.
   *
   * @throws NoSuchWorkspace if there is no such workspace
   */
  void rename(WorkspaceId id, ShortText name);

  /** Removes a workspace with all that is in it; does nothing if there is no such workspace. */
  void delete(WorkspaceId id);
}
