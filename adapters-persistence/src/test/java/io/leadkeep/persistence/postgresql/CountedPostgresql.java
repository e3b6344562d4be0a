package io.leadkeep.persistence.postgresql;

import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.StorageProvider;
import io.leadkeep.persistence.jdbi.Statements;
import org.jdbi.v3.core.Jdbi;

/** Opens {@code counted-postgresql://…}, a database with tables: PostgreSQL, whose {@link Statements} are noted. */
public final class CountedPostgresql implements StorageProvider {
  private static final String PREFIX = "counted-";

  @Override
  public String scheme() {
    return PREFIX + PostgresqlDatabase.SCHEME;
  }

  @Override
  public Storage open(String url) {
    PostgresqlDatabase database = PostgresqlDatabase.of(url.substring(PREFIX.length()));
    return PostgresqlStorage.connect(database, PostgresqlOptions.USUAL, new PostgresqlDialect(database) {
      @Override
      public void configure(Jdbi jdbi) {
        super.configure(jdbi);
        jdbi.setSqlLogger(Statements.at(url));
      }
    });
  }
}
