package io.leadkeep.persistence.sqlite;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leadkeep.application.contract.StorageContract;
import io.leadkeep.application.port.Storage;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract once more, watching that no statement forgets the workspace. */
final class WorkspaceInEveryStatementTest implements StorageContract {
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

  private static final class Watch implements SqlLogger {
    @Override
    public void logBeforeExecution(StatementContext context) {
      String sql = context.getRenderedSql();
      if (!sql.contains("workspace_id = :workspace") && !sql.contains("(:workspace,")
          && !sql.endsWith("workspace_id")) {
        throw new AssertionError("a statement that names no workspace: " + sql);
      }
    }
  }
}
