package io.leadkeep.persistence.jdbi;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The watch over statements bites. */
final class WatchTest {
  @Test
  void aStatementThatForgetsTheWorkspaceIsNoticed() {
    Jdbi jdbi = Jdbi.create("jdbc:sqlite:").setSqlLogger(new Watch());
    try (Handle handle = jdbi.open()) {
      assertThrows(AssertionError.class, () -> handle.execute("SELECT 1 AS one"));
      assertDoesNotThrow(() -> handle
          .createQuery("SELECT 1 FROM (SELECT 'a' AS workspace_id) WHERE workspace_id = :workspace")
          .bind("workspace", "a").mapTo(int.class).one());
    }
  }
}
