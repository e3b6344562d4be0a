package io.leadkeep.persistence.sqlite;

import com.zaxxer.hikari.HikariDataSource;
import io.leadkeep.application.port.Storage;
import io.leadkeep.persistence.jdbi.JdbiStorage;

/**
 * A storage in one SQLite file. Units that write take turns on one connection; units that read have others and see the
 * last state that was saved, without waiting (WAL). What was saved survives a power cut ({@code synchronous=FULL}).
 *
 * <p>Calls into SQLite pin a virtual thread to its carrier, so callers had better be platform threads.
 */
final class SqliteStorage {
  private SqliteStorage() {}

  /**
   * {@return the storage in a file, which is made or brought up to date first}
   *
   * @throws io.leadkeep.application.port.StorageUnavailable if that can't be
   */
  static Storage open(SqliteFile file, SqliteOptions options) {
    return open(file, options, new SqliteDialect(file));
  }

  static Storage open(SqliteFile file, SqliteOptions options, SqliteDialect dialect) {
    file.makeFolders();
    Connections connections = new Connections(file, options);
    new Migrations(file, dialect).bringUpToDate(connections.writing());
    HikariDataSource writer = connections.writer();
    return new JdbiStorage(dialect, writer, connections.readers(), new OtherProcesses(writer));
  }
}
