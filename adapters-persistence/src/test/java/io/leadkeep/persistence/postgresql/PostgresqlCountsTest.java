package io.leadkeep.persistence.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.contract.Examples;
import io.leadkeep.application.port.Storage;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** Counts are kept in as many rows as there are different ones, and not in as many as there were changes. */
final class PostgresqlCountsTest {
  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final int CHANGES = 200;
  /** Alone, by owner, by source; and the same once more where one of the changes has folded what was there. */
  private static final int MOST_ROWS = 6;

  @Test
  void addUpWhereTheyAre() {
    String url = TestDatabases.fresh();
    try (Storage storage = PostgresqlStorage.open(PostgresqlDatabase.of(url), PostgresqlOptions.USUAL)) {
      storage.workspaces().create(new Workspace(ACME, new ShortText("Acme"), Instant.parse("2026-03-02T12:00:00Z")));
      for (int change = 0; change < CHANGES; change++) {
        storage.write(ACME, unit -> {
          unit.contacts().insert(Examples.aContact().build());
          return null;
        });
      }
    }
    try (Handle handle = TestDatabases.connect(url)) {
      assertEquals(CHANGES, number(handle, "SELECT SUM(record_count) FROM counts WHERE cube = 'ALL'"));
      assertTrue(number(handle, "SELECT COUNT(*) FROM counts") <= MOST_ROWS);
    }
  }

  private static int number(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Integer.class).one();
  }
}
