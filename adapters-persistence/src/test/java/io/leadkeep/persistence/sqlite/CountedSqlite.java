package io.leadkeep.persistence.sqlite;

import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.StorageProvider;
import io.leadkeep.persistence.jdbi.Statements;
import org.jdbi.v3.core.Jdbi;

/** Opens {@code counted-sqlite:path/to/file.db}: SQLite, whose {@link Statements} are noted. */
public final class CountedSqlite implements StorageProvider {
  private static final String PREFIX = "counted-";

  @Override
  public String scheme() {
    return PREFIX + SqliteFile.SCHEME;
  }

  @Override
  public Storage open(String url) {
    SqliteFile file = SqliteFile.of(url.substring(PREFIX.length()));
    return SqliteStorage.open(file, SqliteOptions.USUAL, new SqliteDialect(file) {
      @Override
      public void configure(Jdbi jdbi) {
        super.configure(jdbi);
        jdbi.setSqlLogger(Statements.at(url));
      }
    });
  }
}
