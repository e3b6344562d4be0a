package io.leadkeep.persistence.postgresql;

import io.leadkeep.application.contract.StorageContract;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.Storages;

/** PostgreSQL keeps the contract. */
final class PostgresqlStorageTest implements StorageContract {
  private String url;

  @Override
  public Storage open() {
    url = TestDatabases.fresh();
    return Storages.open(url);
  }

  @Override
  public Storage reopen(Storage storage) {
    storage.close();
    return Storages.open(url);
  }
}
