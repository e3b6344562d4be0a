package io.leadkeep.persistence.sqlite;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.application.contract.StorageContract;
import io.leadkeep.application.port.Storage;
import io.leadkeep.persistence.jdbi.Watch;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract once more, watching that no statement forgets the workspace. */
final class SqliteStatementsTest implements StorageContract {
  @TempDir
  Path folder;

  @Override
  public Storage open() {
    SqliteFile file = new SqliteFile(folder.resolve("leadkeep.db"));
    return SqliteStorage.open(file, SqliteOptions.USUAL, new SqliteDialect(file) {
      @Override
      public void configure(Jdbi jdbi) {
        super.configure(jdbi);
        jdbi.setSqlLogger(new Watch());
      }
    });
  }

  @Override
  public Storage reopen(Storage storage) {
    storage.close();
    return open();
  }

  @Test
  void theWatchCanFail() {
    Jdbi jdbi = Jdbi.create("jdbc:sqlite:").setSqlLogger(new Watch());
    assertThrows(AssertionError.class, () -> jdbi.useHandle(handle -> handle.execute("SELECT 1 AS one")));
  }
}
