package io.leadkeep.persistence.sqlite;

import io.leadkeep.application.contract.DurableStorageContract;
import io.leadkeep.application.port.Storage;
import io.leadkeep.persistence.jdbi.KeptStorage;
import io.leadkeep.persistence.jdbi.Watch;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/** SQLite keeps the contract, and none of its statements forgets the workspace. */
final class SqliteStorageTest implements DurableStorageContract {
  private static final KeptStorage KEPT = new KeptStorage();

  @TempDir
  static Path folder;

  @AfterAll
  static void close() {
    KEPT.close();
  }

  @Override
  public String url() {
    return "sqlite:" + folder.resolve("made/on/demand/leadkeep.db");
  }

  @Override
  public Storage open() {
    return KEPT.take(() -> CountedSqlite.open(url(), new Watch()));
  }

  @Override
  public void takeBack(Storage storage) {
    KEPT.keep(storage);
  }
}
