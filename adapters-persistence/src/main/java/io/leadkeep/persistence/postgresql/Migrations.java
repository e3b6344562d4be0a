package io.leadkeep.persistence.postgresql;

import io.leadkeep.application.port.StorageUnavailable;
import io.leadkeep.persistence.jdbi.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.util.PSQLState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the tables of a database up to date, and finds out at the start whether it can be used at all. */
final class Migrations {
  private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);
  private static final int OLDEST = 14;

  private final PostgresqlDatabase database;
  private final PostgresqlDialect dialect;
  private final Duration start;

  Migrations(PostgresqlDatabase database, PostgresqlDialect dialect, Duration start) {
    this.database = database;
    this.dialect = dialect;
    this.start = start;
  }

  /**
   * Applies the migrations that are missing. Servers that start at the same time take turns.
   *
   * @throws StorageUnavailable if the database can't be reached or written, is too old, of a newer version or not ours
   */
  void bringUpToDate(DataSource source) {
    try (Connection connection = connect(source)) {
      requireSuitable(connection);
    } catch (SQLException failure) {
      throw told(failure);
    }
    Schema.at("db/postgresql").bringUpToDate(source, dialect, database.toString());
  }

  /** A server that is started together with its database may be ready before it. */
  private Connection connect(DataSource source) throws SQLException {
    long end = System.nanoTime() + start.toNanos();
    boolean told = false;
    while (true) {
      try {
        return source.getConnection();
      } catch (SQLException failure) {
        if (!mayCome(failure) || System.nanoTime() - end >= 0) {
          throw failure;
        }
        if (!told) {
          LOG.info("waiting for PostgreSQL at {}", database);
          told = true;
        }
        pause(failure);
      }
    }
  }

  private static boolean mayCome(SQLException failure) {
    return failure.getSQLState() != null
        && (PSQLState.isConnectionError(failure.getSQLState()) || failure.getSQLState().equals("57P03"));
  }

  private static void pause(SQLException failure) throws SQLException {
    try {
      Thread.sleep(BETWEEN_ATTEMPTS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }

  private void requireSuitable(Connection connection) throws SQLException {
    int version = connection.getMetaData().getDatabaseMajorVersion();
    if (version < OLDEST) {
      throw new StorageUnavailable(
          "PostgreSQL at " + database + " is version " + version + "; " + OLDEST + " or newer is needed", null);
    }
    try (Statement statement = connection.createStatement();
        var encoding = statement.executeQuery("SHOW server_encoding")) {
      encoding.next();
      if (!encoding.getString(1).equals("UTF8")) {
        throw new StorageUnavailable("the database at " + database + " keeps texts in " + encoding.getString(1)
            + "; create one with ENCODING 'UTF8'", null);
      }
    }
  }

  private StorageUnavailable told(SQLException failure) {
    return new StorageUnavailable(
        dialect.unavailable(failure).orElse("PostgreSQL at " + database + " can't be used: " + line(failure)), failure);
  }

  private static String line(SQLException failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }
}
