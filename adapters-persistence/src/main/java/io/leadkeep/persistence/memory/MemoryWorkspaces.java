package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.NoSuchWorkspace;
import io.leadkeep.application.port.Workspaces;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The cells of all workspaces, by id. */
final class MemoryWorkspaces implements Workspaces {
  private final ConcurrentSkipListMap<WorkspaceId, Cell> cells =
      new ConcurrentSkipListMap<>(Comparator.comparing(WorkspaceId::value));

  Optional<Cell> find(WorkspaceId id) {
    return Optional.ofNullable(cells.get(id));
  }

  @Override
  public List<Workspace> list() {
    return cells.values().stream().map(Cell::workspace).toList();
  }

  @Override
  public boolean create(Workspace workspace) {
    return cells.putIfAbsent(workspace.id(), new Cell(workspace)) == null;
  }

  @Override
  public void rename(WorkspaceId id, ShortText name) {
    if (cells.computeIfPresent(id, (same, cell) -> cell.named(name)) == null) {
      throw new NoSuchWorkspace(id);
    }
  }

  @Override
  public void delete(WorkspaceId id) {
    cells.remove(id);
  }
}
