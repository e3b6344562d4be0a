package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.TextKeys;
import io.leadkeep.application.text.Foldings;

/** The stored foldings; their version is kept with the workspace. */
final class JdbiTextKeys implements TextKeys {
  private final Session session;

  JdbiTextKeys(Session session) {
    this.session = session;
  }

  @Override
  public String version() {
    return session.query("SELECT folding_version FROM workspaces WHERE workspace_id = :workspace")
        .map((row, context) -> row.getString(1)).findOne().orElse(Foldings.VERSION);
  }

  @Override
  public void rebuild() {
    new Rekeying(session).all();
    session.update("UPDATE workspaces SET folding_version = :version WHERE workspace_id = :workspace")
        .bind("version", Foldings.VERSION)
        .execute();
  }
}
