package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What administrators change (C8), as it was read last: lists, rules, settings, users and tokens. The row of a
 * workspace holds a random state, another one after each such change; what was read where it was the same is true
 * wherever it is the same: for other transactions, those under way included, and for other processes.
 */
final class Administration {
  /** The most workspaces; of these the ones not asked for longest go. */
  private static final int MOST = 1_000;

  private final Map<WorkspaceId, Read> workspaces = new LinkedHashMap<>(16, 0.75f, true);

  /** {@return what was read of a workspace in this state; more can be added by whoever reads it} */
  synchronized Map<Object, Object> read(WorkspaceId workspace, UUID state) {
    Read known = workspaces.get(workspace);
    if (known == null || !known.state().equals(state)) {
      known = new Read(state, new ConcurrentHashMap<>());
      workspaces.put(workspace, known);
      if (workspaces.size() > MOST) {
        workspaces.remove(workspaces.keySet().iterator().next());
      }
    }
    return known.answers();
  }

  /**
   * What was read in one state.
   *
   * @param state the state
   * @param answers by what was asked for
   */
  private record Read(UUID state, Map<Object, Object> answers) {}
}
