package io.leadkeep.persistence.memory;

import io.leadkeep.application.contract.StorageContract;
import io.leadkeep.application.port.Storage;

/** Memory keeps the contract. What was in it outlives no restart of the server, so that here a restart is none. */
final class MemoryStorageTest implements StorageContract {
  @Override
  public Storage open() {
    return new MemoryStorage();
  }

  @Override
  public Storage reopen(Storage storage) {
    return storage;
  }
}
