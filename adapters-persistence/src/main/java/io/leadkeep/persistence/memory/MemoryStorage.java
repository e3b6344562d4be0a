package io.leadkeep.persistence.memory;

import io.leadkeep.application.hint.Hint;
import io.leadkeep.application.port.HintBoard;
import io.leadkeep.application.port.Hints;
import io.leadkeep.application.port.NoSuchWorkspace;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.port.Workspaces;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.List;
import java.util.function.Function;

/** Keeps everything in memory, for as long as somebody holds this object. */
public final class MemoryStorage implements Storage {
  private final HintBoard board = new HintBoard();
  private final MemoryWorkspaces workspaces = new MemoryWorkspaces();

  @Override
  public <R> R write(WorkspaceId workspace, Function<? super UnitOfWork, ? extends R> work) {
    Cell cell = workspaces.find(workspace).orElseThrow(() -> new NoSuchWorkspace(workspace));
    Kept<R> kept = kept(cell, work);
    board.post(workspace, kept.hints());
    return kept.answer();
  }

  @Override
  public <R> R read(WorkspaceId workspace, Function<? super UnitOfWork, ? extends R> work) {
    State snapshot = workspaces.find(workspace).map(cell -> cell.state().get()).orElse(State.EMPTY);
    return work.apply(new MemoryUnit(new Draft(snapshot, false)));
  }

  @Override
  public Workspaces workspaces() {
    return workspaces;
  }

  @Override
  public Hints hints() {
    return board;
  }

  private static <R> Kept<R> kept(Cell cell, Function<? super UnitOfWork, ? extends R> work) {
    cell.writing().lock();
    try {
      Draft draft = new Draft(cell.state().get(), true);
      R answer = work.apply(new MemoryUnit(draft));
      draft.requireFresh();
      cell.state().set(draft.state());
      return new Kept<>(answer, draft.hints().all());
    } finally {
      cell.writing().unlock();
    }
  }

  /** Does nothing: there are no files and no connections to let go of. */
  @Override
  public void close() {}

  /** What a unit returned, and what is to be told of it. */
  private record Kept<R>(R answer, List<Hint> hints) {}
}
