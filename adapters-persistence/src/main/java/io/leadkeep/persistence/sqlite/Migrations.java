package io.leadkeep.persistence.sqlite;

import io.leadkeep.application.port.StorageUnavailable;
import io.leadkeep.persistence.jdbi.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Brings the tables of a file up to date, and finds out at the start whether it can be used at all. */
final class Migrations {
  private final SqliteFile file;
  private final SqliteDialect dialect;

  Migrations(SqliteFile file, SqliteDialect dialect) {
    this.file = file;
    this.dialect = dialect;
  }

  /**
   * Applies the migrations that are missing.
   *
   * @throws StorageUnavailable if the file can't be written, is locked, damaged, of a newer version or not ours
   */
  void bringUpToDate(DataSource source) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false); // takes the lock for writing
      connection.rollback();
    } catch (SQLException failure) {
      throw new StorageUnavailable(
          dialect.unavailable(failure).orElse("can't open " + file.path()), failure);
    }
    Schema.at("db/sqlite").bringUpToDate(source, dialect, file.path().toString());
  }
}
