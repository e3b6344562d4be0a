package io.leadkeep.persistence.postgresql;

import io.leadkeep.application.port.Hints;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.port.Workspaces;
import io.leadkeep.domain.workspace.WorkspaceId;
import io.leadkeep.persistence.jdbi.JdbiStorage;
import java.util.function.Function;

/**
 * A storage in a PostgreSQL database. Units that write are serializable, and run again where they met another; units
 * that read see one snapshot, and neither wait for anybody nor are waited for. What was saved is on the server's disk.
 */
public final class PostgresqlStorage implements Storage {
  private final JdbiStorage storage;

  private PostgresqlStorage(JdbiStorage storage) {
    this.storage = storage;
  }

  /**
   * {@return the storage in a database, whose tables are made or brought up to date first}
   *
   * @throws io.leadkeep.application.port.StorageUnavailable if that can't be
   */
  static PostgresqlStorage open(PostgresqlDatabase database, PostgresqlOptions options) {
    PostgresqlDialect dialect = new PostgresqlDialect(database);
    new Migrations(database, dialect, options.start())
        .bringUpToDate(new Connections(database, options).migrating());
    return connect(database, options, dialect);
  }

  /** {@return the storage in a database whose tables are up to date} */
  static PostgresqlStorage connect(
      PostgresqlDatabase database, PostgresqlOptions options, PostgresqlDialect dialect) {
    Connections connections = new Connections(database, options);
    return new PostgresqlStorage(new JdbiStorage(
        dialect, connections.writers(), connections.readers(), new Notifications(connections.migrating())));
  }

  @Override
  public <R> R write(WorkspaceId workspace, Function<? super UnitOfWork, ? extends R> work) {
    return storage.write(workspace, work);
  }

  @Override
  public <R> R read(WorkspaceId workspace, Function<? super UnitOfWork, ? extends R> work) {
    return storage.read(workspace, work);
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
  public void close() {
    storage.close();
  }
}
