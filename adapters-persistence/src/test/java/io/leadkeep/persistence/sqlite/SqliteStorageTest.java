package io.leadkeep.persistence.sqlite;

import io.leadkeep.application.contract.DurableStorageContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** SQLite keeps the contract. */
final class SqliteStorageTest implements DurableStorageContract {
  @TempDir
  Path folder;

  @Override
  public String url() {
    return "sqlite:" + folder.resolve("made/on/demand/leadkeep.db");
  }
}
