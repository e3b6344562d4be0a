package io.leadkeep.persistence.postgresql;

import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.StorageProvider;
import io.leadkeep.persistence.jdbi.Statements;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;

/** Opens {@code counted-postgresql://…}, a database with tables: PostgreSQL, whose {@link Statements} are noted. */
public final class CountedPostgresql implements StorageProvider {
  private static final String PREFIX = "counted-";

  @Override
  public String scheme() {
    return PREFIX + PostgresqlDatabase.SCHEME;
  }

  @Override
  public Storage open(String url) {
    return connect(url.substring(PREFIX.length()), Statements.at(url));
  }

  /** {@return the storage in a database that has its tables; each of its statements is told} */
  static Storage connect(String url, SqlLogger told) {
    PostgresqlDatabase database = PostgresqlDatabase.of(url);
    return PostgresqlStorage.connect(database, PostgresqlOptions.USUAL, new PostgresqlDialect(database) {
      @Override
      public void configure(Jdbi jdbi) {
        super.configure(jdbi);
        jdbi.setSqlLogger(told);
      }
    });
  }
}
