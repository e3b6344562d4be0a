package io.leadkeep.benchmarks.data;

import io.leadkeep.application.port.Hints;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.port.Workspaces;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.function.Function;

/** A storage whose every unit is part of one and the same, so that thousands of commands are committed together. */
record OneUnit(UnitOfWork unit, Storage storage) implements Storage {
  @Override
  public <R> R write(WorkspaceId workspace, Function<? super UnitOfWork, ? extends R> work) {
    return work.apply(unit);
  }

  @Override
  public <R> R read(WorkspaceId workspace, Function<? super UnitOfWork, ? extends R> work) {
    return work.apply(unit);
  }

  @Override
  public Workspaces workspaces() {
    return storage.workspaces();
  }

  @Override
  public Hints hints() {
    return storage.hints();
  }

  @Override
  public void close() {}
}
