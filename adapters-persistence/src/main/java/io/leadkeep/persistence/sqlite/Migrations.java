package io.leadkeep.persistence.sqlite;

import io.leadkeep.application.port.StorageUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

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
    try {
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:db/sqlite")
          .loggers("slf4j")
          .ignoreMigrationPatterns(new String[0]) // none: tables of a newer version are not for this one
          .load()
          .migrate();
    } catch (FlywayException failure) {
      throw new StorageUnavailable(message(failure), failure);
    }
  }

  private String message(FlywayException failure) {
    return sqlError(failure).flatMap(dialect::unavailable)
        .orElse(file.path() + " is not a database of this version of Leadkeep, nor of an older one");
  }

  private static Optional<SQLException> sqlError(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException error) {
        return Optional.of(error);
      }
    }
    return Optional.empty();
  }
}
