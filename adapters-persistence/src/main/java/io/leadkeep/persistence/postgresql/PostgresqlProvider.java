package io.leadkeep.persistence.postgresql;

import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.StorageProvider;

/** Opens {@code postgresql://user:password@host:port/database}. */
public final class PostgresqlProvider implements StorageProvider {
  @Override
  public String scheme() {
    return PostgresqlDatabase.SCHEME;
  }

  @Override
  public Storage open(String url) {
    return PostgresqlStorage.open(PostgresqlDatabase.of(url), PostgresqlOptions.USUAL);
  }
}
