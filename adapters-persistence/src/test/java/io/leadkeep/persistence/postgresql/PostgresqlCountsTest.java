package io.leadkeep.persistence.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  private static final int CHANGES = 50;
  /** Alone, by owner, by source. */
  private static final int ROWS = 3;

  private final String url = TestDatabases.fresh();

  @Test
  void addUpWhereTheyAre() {
    firstServer();
    assertRows(CHANGES, ROWS);
  }

  @Test
  void areFoldedByTheServersThatFollow() {
    firstServer();
    for (int server = 2; server <= 4; server++) {
      try (Storage storage = open()) {
        insertContacts(storage);
      }
      assertRows(server * CHANGES, 2 * ROWS);
    }
  }

  private void firstServer() {
    try (Storage storage = open()) {
      storage.workspaces().create(new Workspace(ACME, new ShortText("Acme"), Instant.parse("2026-03-02T12:00:00Z")));
      insertContacts(storage);
    }
  }

  private Storage open() {
    return PostgresqlStorage.open(PostgresqlDatabase.of(url), PostgresqlOptions.USUAL);
  }

  private static void insertContacts(Storage storage) {
    for (int change = 0; change < CHANGES; change++) {
      storage.write(ACME, unit -> {
        unit.contacts().insert(Examples.aContact().build());
        return null;
      });
    }
  }

  private void assertRows(int contacts, int rows) {
    try (Handle handle = TestDatabases.connect(url)) {
      assertEquals(contacts, number(handle, "SELECT SUM(record_count) FROM counts WHERE cube = 'ALL'"));
      assertEquals(rows, number(handle, "SELECT COUNT(*) FROM counts"));
    }
  }

  private static int number(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Integer.class).one();
  }
}
