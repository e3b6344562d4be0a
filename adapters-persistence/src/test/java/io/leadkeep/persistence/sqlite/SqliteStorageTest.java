package io.leadkeep.persistence.sqlite;

import io.leadkeep.application.contract.StorageContract;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.Storages;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** SQLite keeps the contract. */
final class SqliteStorageTest implements StorageContract {
  @TempDir
  Path folder;

  @Override
  public Storage open() {
    return Storages.open("sqlite:" + folder.resolve("made/on/demand/leadkeep.db"));
  }

  @Override
  public Storage reopen(Storage storage) {
    storage.close();
    return open();
  }
}
