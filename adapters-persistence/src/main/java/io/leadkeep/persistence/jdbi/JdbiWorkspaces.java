package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.NoSuchWorkspace;
import io.leadkeep.application.port.Workspaces;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Workspaces in {@code workspaces}, the only table that is read across all of them. */
final class JdbiWorkspaces implements Workspaces {
  private final Transactions transactions;

  JdbiWorkspaces(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public List<Workspace> list() {
    return transactions.read(handle -> handle
        .createQuery("SELECT workspace_id, name, created_at FROM workspaces ORDER BY workspace_id")
        .map((row, context) -> new Workspace(
            new WorkspaceId(row.getString(1)), new ShortText(row.getString(2)), Instant.ofEpochMilli(row.getLong(3))))
        .list());
  }

  @Override
  public boolean create(Workspace workspace) {
    return transactions.write(handle -> handle
        .createUpdate("""
            INSERT INTO workspaces (workspace_id, name, created_at, folding_version, administration_state)
            VALUES (:workspace, :name, :createdAt, :foldingVersion, :administrationState)
            ON CONFLICT DO NOTHING
            """)
        .bind("workspace", workspace.id().value())
        .bind("name", workspace.name().value())
        .bind("createdAt", workspace.createdAt().toEpochMilli())
        .bind("foldingVersion", Foldings.VERSION)
        .bind("administrationState", UUID.randomUUID())
        .execute() > 0);
  }

  @Override
  public void rename(WorkspaceId id, ShortText name) {
    int renamed = transactions.write(handle -> handle
        .createUpdate("UPDATE workspaces SET name = :name WHERE workspace_id = :workspace")
        .bind("workspace", id.value())
        .bind("name", name.value())
        .execute());
    if (renamed == 0) {
      throw new NoSuchWorkspace(id);
    }
  }

  @Override
  public void delete(WorkspaceId id) {
    transactions.write(handle -> handle
        .createUpdate("DELETE FROM workspaces WHERE workspace_id = :workspace") // all its rows follow it
        .bind("workspace", id.value())
        .execute());
  }
}
