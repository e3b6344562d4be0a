package io.leadkeep.persistence.jdbi;

import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Fails on a statement that forgets the workspace. */
public final class Watch implements SqlLogger {
  @Override
  public void logBeforeExecution(StatementContext context) {
    String sql = context.getRenderedSql();
    if (!sql.contains("workspace_id = :workspace") && !sql.contains("(:workspace,")
        && !sql.endsWith("workspace_id")) {
      throw new AssertionError("a statement that names no workspace: " + sql);
    }
  }
}
