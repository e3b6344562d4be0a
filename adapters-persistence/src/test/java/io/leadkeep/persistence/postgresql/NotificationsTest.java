package io.leadkeep.persistence.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Two servers on one database tell each other exactly what they kept. */
class NotificationsTest {
  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void tellTheOtherOneWhatWasKept() throws InterruptedException {
    PostgresqlDatabase database = PostgresqlDatabase.of(TestDatabases.fresh());
    try (Storage here = PostgresqlStorage.open(database, PostgresqlOptions.USUAL);
        Storage there = PostgresqlStorage.open(database, PostgresqlOptions.USUAL)) {
      here.workspaces().create(new Workspace(ACME, new ShortText("Acme"), NOON));
      BlockingQueue<Hint> heardHere = new LinkedBlockingQueue<>();
      BlockingQueue<Hint> heardThere = new LinkedBlockingQueue<>();
      here.hints().listen(ACME, heardHere::add);
      there.hints().listen(ACME, heardThere::add);

      RecordRef first = new RecordRef(RecordKind.COMPANY, new UUID(0, 1));
      RecordRef second = new RecordRef(RecordKind.CONTACT, new UUID(0, 2));
      tell(here, first);
      assertEquals(Hint.of(first, 1), heardThere.poll(60, TimeUnit.SECONDS));
      tell(there, second);
      assertEquals(Hint.of(first, 1), heardHere.poll(60, TimeUnit.SECONDS));
      assertEquals(Hint.of(second, 1), heardHere.poll(60, TimeUnit.SECONDS));
      assertEquals(Hint.of(second, 1), heardThere.poll(60, TimeUnit.SECONDS));
      assertTrue(heardHere.isEmpty());
    }
  }

  private static void tell(Storage storage, RecordRef record) {
    storage.write(ACME, unit -> {
      unit.histories().append(List.of(new Change(record, 1, 0, "name", Optional.empty(), Optional.empty(),
          new Origin(NOON, new Actor.Server(), Cause.SYSTEM, new UUID(0, 9)), List.of())));
      return null;
    });
  }
}
