package io.leadkeep.persistence.sqlite;

import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.StorageProvider;
import io.leadkeep.persistence.jdbi.Statements;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;

/** Opens {@code counted-sqlite:path/to/file.db}: SQLite, whose {@link Statements} are noted. */
public final class CountedSqlite implements StorageProvider {
  private static final String PREFIX = "counted-";

  @Override
  public String scheme() {
    return PREFIX + SqliteFile.SCHEME;
  }

  @Override
  public Storage open(String url) {
    return open(url.substring(PREFIX.length()), Statements.at(url));
  }

  /** {@return the storage in a file; each of its statements is told} */
  static Storage open(String url, SqlLogger told) {
    SqliteFile file = SqliteFile.of(url);
    return SqliteStorage.open(file, SqliteOptions.USUAL, new SqliteDialect(file) {
      @Override
      public void configure(Jdbi jdbi) {
        super.configure(jdbi);
        jdbi.setSqlLogger(told);
      }
    });
  }
}
