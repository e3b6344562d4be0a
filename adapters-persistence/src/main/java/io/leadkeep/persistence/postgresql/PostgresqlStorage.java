package io.leadkeep.persistence.postgresql;

import io.leadkeep.application.port.Storage;
import io.leadkeep.persistence.jdbi.JdbiStorage;

/**
 * A storage in a PostgreSQL database. Units that write are serializable, and run again where they met another; units
 * that read see one snapshot, and neither wait for anybody nor are waited for. What was saved is on the server's disk.
 */
final class PostgresqlStorage {
  private PostgresqlStorage() {}

  /**
   * {@return the storage in a database, whose tables are made or brought up to date first}
   *
   * @throws io.leadkeep.application.port.StorageUnavailable if that can't be
   */
  static Storage open(PostgresqlDatabase database, PostgresqlOptions options) {
    PostgresqlDialect dialect = new PostgresqlDialect(database);
    new Migrations(database, dialect, options.start())
        .bringUpToDate(new Connections(database, options).migrating());
    return connect(database, options, dialect);
  }

  /** {@return the storage in a database whose tables are up to date} */
  static Storage connect(
      PostgresqlDatabase database, PostgresqlOptions options, PostgresqlDialect dialect) {
    Connections connections = new Connections(database, options);
    return new JdbiStorage(
        dialect, connections.writers(), connections.readers(), new Notifications(connections.migrating()));
  }
}
