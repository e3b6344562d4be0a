package io.leadkeep.persistence.postgresql;

import static io.leadkeep.application.contract.Examples.aUser;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.contract.Examples;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.StorageUnavailable;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong outside the program is told in words, loses nothing, and is over when its reason is. */
final class PostgresqlFailuresTest {
  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final PostgresqlOptions IMPATIENT =
      new PostgresqlOptions(2, 2, Duration.ZERO, Duration.ofMillis(500));
  private static final PostgresqlOptions PATIENT =
      new PostgresqlOptions(2, 2, Duration.ofSeconds(60), Duration.ofMillis(500));
  /** Far more than it takes. */
  private static final int ATTEMPTS = 100;

  @TempDir
  Path folder;

  @Test
  void aDatabaseThatStopsIsUnavailableUntilItIsBack() {
    try (OwnServer server = new OwnServer(folder)) {
      server.start();
      try (Storage storage = open(server.url(), IMPATIENT)) {
        storage.workspaces().create(new Workspace(ACME, new ShortText("Acme"), Examples.MORNING));
        save(storage, aUser().build());
        server.stop();
        assertUnavailable("", () -> save(storage, aUser().build()));
        assertUnavailable("", () -> users(storage));
        assertUnavailable("can't be reached", () -> save(storage, aUser().build()));
        assertUnavailable("can't be reached", () -> users(storage));
        server.start();
        assertEquals(1, sooner(() -> users(storage)));
        sooner(() -> {
          save(storage, aUser().build());
          return null;
        });
        assertEquals(2, users(storage));
      }
    }
  }

  @Test
  void aDatabaseThatIsKilledLosesNothing() {
    try (OwnServer server = new OwnServer(folder)) {
      server.start();
      try (Storage storage = open(server.url(), IMPATIENT)) {
        storage.workspaces().create(new Workspace(ACME, new ShortText("Acme"), Examples.MORNING));
        for (int saved = 0; saved < 20; saved++) {
          save(storage, aUser().build());
        }
        server.kill();
        assertUnavailable("", () -> save(storage, aUser().build()));
        server.start();
        assertEquals(20, sooner(() -> users(storage)));
      }
    }
  }

  @Test
  void waitsAtTheStartForADatabaseThatIsOnItsWay() {
    try (OwnServer server = new OwnServer(folder)) {
      CompletableFuture<Storage> opening = CompletableFuture.supplyAsync(() -> open(server.url(), PATIENT));
      server.start();
      try (Storage storage = opening.join()) {
        assertTrue(storage.workspaces().list().isEmpty());
      }
    }
  }

  @Test
  void saysThatNobodyIsThere() {
    OwnServer nobody = new OwnServer(folder);
    assertUnavailable("localhost:" + nobody.port() + "/postgres can't be reached",
        () -> open(nobody.url(), IMPATIENT));
  }

  /** Nobody knows whether it was kept, so it is not run again: it might be done twice. */
  @Test
  void aCommitWithoutAnAnswerIsNotRunAgain() {
    AtomicInteger runs = new AtomicInteger();
    try (OwnServer server = new OwnServer(folder)) {
      server.start();
      try (Storage storage = open(server.url(), IMPATIENT)) {
        storage.workspaces().create(new Workspace(ACME, new ShortText("Acme"), Examples.MORNING));
      }
      try (Wire wire = new Wire(server.port());
          Storage storage = open(server.url().replace(":" + server.port(), ":" + wire.port()), IMPATIENT)) {
        wire.breakAtTheFirstCommit();
        assertUnavailable("can't be reached", () -> storage.write(ACME, unit -> {
          unit.users().insert(aUser().build());
          return runs.incrementAndGet();
        }));
        assertEquals(1, runs.get());
        assertEquals(1, sooner(() -> users(storage)));
      }
    }
  }

  @Test
  void refusesADatabaseThatIsNotThere() {
    String url = TestDatabases.fresh().replaceFirst("leadkeep_test_\\w+", "nowhere");
    assertUnavailable("no such database", () -> open(url, IMPATIENT));
  }

  @Test
  void refusesADatabaseOfANewerVersion() {
    String url = TestDatabases.fresh();
    try (Handle handle = TestDatabases.connect(url)) {
      handle.execute("""
          INSERT INTO flyway_schema_history
          SELECT 99, '999', 'future', 'SQL', 'V999__future.sql', 1, installed_by, installed_on, 1, TRUE
          FROM flyway_schema_history LIMIT 1
          """);
      assertUnavailable("not a database of this version", () -> open(url, IMPATIENT));
      handle.execute("DELETE FROM flyway_schema_history WHERE version = '999'");
    }
  }

  @Test
  void refusesASchemaOfAnotherProgram() {
    String url = TestDatabases.fresh();
    try (Handle handle = TestDatabases.connect(url)) {
      handle.execute("CREATE SCHEMA other");
      handle.execute("CREATE TABLE other.diary (entry TEXT)");
      assertUnavailable("not a database of this version", () -> open(url + "?currentSchema=other", IMPATIENT));
      handle.execute("DROP SCHEMA other CASCADE");
    }
  }

  @Test
  void refusesADatabaseThatCannotKeepEveryText() {
    String url = TestDatabases.fresh();
    try (Handle handle = TestDatabases.connect(url)) {
      handle.execute("CREATE DATABASE ascii ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
      assertUnavailable("ENCODING 'UTF8'",
          () -> open(url.replaceFirst("leadkeep_test_\\w+", "ascii"), IMPATIENT));
      handle.execute("DROP DATABASE ascii");
    }
  }

  private static Storage open(String url, PostgresqlOptions options) {
    return PostgresqlStorage.open(PostgresqlDatabase.of(url), options);
  }

  private static void save(Storage storage, User user) {
    storage.write(ACME, unit -> {
      unit.users().insert(user);
      return null;
    });
  }

  private static long users(Storage storage) {
    return storage.read(ACME, unit -> unit.userSearch().count(Criteria.all()));
  }

  /** {@return what there is to find as soon as the database is back} */
  private static <R> R sooner(Supplier<R> attempt) {
    Optional<StorageUnavailable> last = Optional.empty();
    for (int count = 0; count < ATTEMPTS; count++) {
      try {
        return attempt.get();
      } catch (StorageUnavailable notYet) {
        last = Optional.of(notYet);
      }
    }
    throw new AssertionError("it never came back", last.orElseThrow());
  }

  private static void assertUnavailable(String words, Executable attempt) {
    String message = assertThrows(StorageUnavailable.class, attempt).getMessage();
    assertTrue(message.contains(words), message);
    assertEquals(1, message.lines().count(), message);
  }
}
