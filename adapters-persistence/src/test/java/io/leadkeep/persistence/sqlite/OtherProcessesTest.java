package io.leadkeep.persistence.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.hint.Hint;
import io.leadkeep.application.port.Storage;
import io.leadkeep.domain.history.Actor;
import io.leadkeep.domain.history.Cause;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.Origin;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one file: each tells its own changes exactly, and of the other's that there are some. */
class OtherProcessesTest {
  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @TempDir Path folder;

  @Test
  void tellThatTheOtherOneHasWritten() throws InterruptedException {
    SqliteFile file = new SqliteFile(folder.resolve("leadkeep.db"));
    try (Storage here = SqliteStorage.open(file, SqliteOptions.USUAL);
        Storage there = SqliteStorage.open(file, SqliteOptions.USUAL)) {
      here.workspaces().create(new Workspace(ACME, new ShortText("Acme"), NOON));
      BlockingQueue<Hint> heardHere = new LinkedBlockingQueue<>();
      BlockingQueue<Hint> heardThere = new LinkedBlockingQueue<>();
      here.hints().listen(ACME, heardHere::add);
      there.hints().listen(ACME, heardThere::add);

      RecordRef record = new RecordRef(RecordKind.COMPANY, new UUID(0, 1));
      here.write(ACME, unit -> {
        unit.histories().append(List.of(new Change(record, 1, 0, "name", Optional.empty(), Optional.empty(),
            new Origin(NOON, new Actor.Server(), Cause.SYSTEM, new UUID(0, 2)), List.of())));
        return null;
      });

      assertEquals(Hint.EVERYTHING, heardThere.poll(60, TimeUnit.SECONDS));
      assertTrue(heardHere.contains(Hint.of(record, 1)));
      assertFalse(heardThere.contains(Hint.of(record, 1)));
    }
  }
}
