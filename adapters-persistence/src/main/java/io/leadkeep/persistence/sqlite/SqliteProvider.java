package io.leadkeep.persistence.sqlite;

import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.StorageProvider;

/** Opens {@code sqlite:path/to/file.db}. */
public final class SqliteProvider implements StorageProvider {
  @Override
  public String scheme() {
    return SqliteFile.SCHEME;
  }

  @Override
  public Storage open(String url) {
    return SqliteStorage.open(SqliteFile.of(url), SqliteOptions.USUAL);
  }
}
