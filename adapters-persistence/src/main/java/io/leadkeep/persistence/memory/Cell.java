package io.leadkeep.persistence.memory;

import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Workspace;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One workspace and the state it is in.
 *
 * @param workspace the workspace
 * @param state its latest state
 * @param writing held by the one unit that writes
 */
record Cell(Workspace workspace, AtomicReference<State> state, ReentrantLock writing) {
  Cell(Workspace workspace) {
    this(workspace, new AtomicReference<>(State.EMPTY), new ReentrantLock());
  }

  /** {@return the same state under another name} */
  Cell named(ShortText name) {
    return new Cell(new Workspace(workspace.id(), name, workspace.createdAt()), state, writing);
  }
}
