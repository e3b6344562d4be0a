package io.leadkeep.persistence.sqlite;

import com.zaxxer.hikari.HikariDataSource;
import io.leadkeep.application.port.Hints;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.port.Workspaces;
import io.leadkeep.domain.workspace.WorkspaceId;
import io.leadkeep.persistence.jdbi.JdbiStorage;
import java.util.function.Function;

/**
 * A storage in one SQLite file. Units that write take turns on one connection; units that read have others and see the
 * last state that was saved, without waiting (WAL). What was saved survives a power cut ({@code synchronous=FULL}).
 *
 * <p>Calls into SQLite pin a virtual thread to its carrier, so callers had better be platform threads.
 */
public final class SqliteStorage implements Storage {
  private final JdbiStorage storage;

  private SqliteStorage(JdbiStorage storage) {
    this.storage = storage;
  }

  /**
   * {@return the storage in a file, which is made or brought up to date first}
   *
   * @throws io.leadkeep.application.port.StorageUnavailable if that can't be
   */
  static SqliteStorage open(SqliteFile file, SqliteOptions options) {
    return open(file, options, new SqliteDialect(file));
  }

  static SqliteStorage open(SqliteFile file, SqliteOptions options, SqliteDialect dialect) {
    file.makeFolders();
    Connections connections = new Connections(file, options);
    new Migrations(file, dialect).bringUpToDate(connections.writing());
    HikariDataSource writer = connections.writer();
    return new SqliteStorage(
        new JdbiStorage(dialect, writer, connections.readers(), new OtherProcesses(writer)));
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
