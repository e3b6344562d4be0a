package io.leadkeep.persistence.sqlite;

import static io.leadkeep.application.contract.Examples.aCategory;
import static io.leadkeep.application.contract.Examples.aUser;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.contract.Examples;
import io.leadkeep.application.contract.Lists;
import io.leadkeep.application.port.StaleVersion;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.port.StorageUnavailable;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.workspace.Workspace;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong outside the program is told in words, loses nothing, and is over when its reason is. */
final class SqliteFailuresTest {
  private static final WorkspaceId ACME = new WorkspaceId("acme");
  private static final SqliteOptions IMPATIENT = new SqliteOptions(2, Duration.ofMillis(50));

  @TempDir
  Path folder;
  private SqliteFile file;

  @BeforeEach
  void nameTheFile() {
    file = new SqliteFile(folder.resolve("leadkeep.db"));
  }

  @Test
  void closingLeavesNothingBesideTheFile() throws IOException {
    try (Storage storage = openWithUsers(1)) {
      assertEquals(1, users(storage));
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(file.path()), left.toList());
    }
  }

  @Test
  void saysThatItIsClosed() {
    Storage storage = openWithUsers(1);
    storage.close();
    assertUnavailable("closed", () -> users(storage));
    assertUnavailable("closed", () -> save(storage, aUser().build()));
    assertUnavailable("closed", () -> storage.workspaces().list());
  }

  @Test
  void refusesAFileThatIsNoDatabase() throws IOException {
    Files.writeString(file.path(), "Dear diary, ".repeat(500));
    assertUnavailable("damaged, or not a database", this::open);
  }

  @Test
  void refusesADatabaseOfAnotherProgram() throws SQLException {
    try (Connection other = connect(); Statement statement = other.createStatement()) {
      statement.execute("CREATE TABLE diary (entry TEXT)");
    }
    assertUnavailable("not a database of this version", this::open);
  }

  @Test
  void refusesADatabaseOfANewerVersion() throws SQLException {
    openWithUsers(1).close();
    try (Connection other = connect(); Statement statement = other.createStatement()) {
      statement.execute("""
          INSERT INTO flyway_schema_history
          SELECT 99, '999', 'future', 'SQL', 'V999__future.sql', 1, installed_by, installed_on, 1, 1
          FROM flyway_schema_history LIMIT 1
          """);
    }
    assertUnavailable("not a database of this version", this::open);
  }

  @Test
  void noticesDamageWhenItMeetsIt() throws IOException {
    openWithUsers(2_000).close();
    try (RandomAccessFile bytes = new RandomAccessFile(file.path().toFile(), "rw")) {
      for (long page = bytes.length() / 4_096 / 2; page < bytes.length() / 4_096; page++) {
        bytes.seek(page * 4_096);
        bytes.write(new byte[256]);
      }
    }
    try (Storage storage = open()) {
      assertUnavailable("damaged", () -> storage.write(ACME, unit -> {
        unit.textKeys().rebuild();
        return null;
      }));
    }
  }

  @Test
  void doesNotStartOnAFileThatAnotherProgramHolds() throws SQLException {
    openWithUsers(1).close();
    try (Connection other = connect()) {
      lock(other);
      assertUnavailable("locked by another program", this::open);
    }
    open().close();
  }

  @Test
  void waitsOnlySoLongForAnotherProgram() throws SQLException {
    try (Storage storage = openWithUsers(1); Connection other = connect()) {
      lock(other);
      assertUnavailable("locked by another program", () -> save(storage, aUser().build()));
      assertEquals(1, users(storage), "readers go on");
      other.rollback();
      save(storage, aUser().build());
      assertEquals(2, users(storage));
    }
  }

  @Test
  void aFullDiskLosesNothingThatWasSaved() {
    try (Storage storage = open(jdbi -> limitPages(jdbi, 100))) {
      createAcme(storage);
      save(storage, aUser().build());
      assertUnavailable("is full", () -> storage.write(ACME, unit -> {
        addUsers(unit, 5_000);
        return null;
      }));
      assertEquals(1, users(storage));
      assertDoesNotThrow(() -> save(storage, aUser().build()), "there is room for one more");
      assertEquals(2, users(storage));
    }
  }

  @Test
  void saysThatItMayNotWrite() throws SQLException {
    openWithUsers(1).close();
    SQLException refused;
    try (Connection reader = connect(); Statement statement = reader.createStatement()) {
      statement.execute("PRAGMA query_only = TRUE");
      refused = assertThrows(SQLException.class, () -> statement.execute("DELETE FROM users"));
    }
    assertTrue(new SqliteDialect(file).unavailable(refused).orElseThrow().contains("can't be written to"));
  }

  @Test
  void aReferenceToNothingKeepsNothingAndBreaksNothing() {
    try (Storage storage = openWithUsers(1)) {
      assertThrows(RuntimeException.class, () -> storage.write(ACME, unit -> {
        unit.users().insert(aUser().build());
        unit.companies().insert(Examples.aCompany().in(aCategory("Nowhere").build()).build());
        return null;
      }));
      assertEquals(1, users(storage));
      save(storage, aUser().build());
      assertEquals(2, users(storage));
    }
  }

  @Test
  void aStaleVersionThatNobodyMindsStillKeepsNothing() {
    User user = aUser().build();
    try (Storage storage = openWithUsers(0)) {
      save(storage, user);
      assertThrows(StaleVersion.class, () -> storage.write(ACME, unit -> {
        unit.users().insert(aUser().build());
        assertThrows(StaleVersion.class, () -> unit.users().update(user.at(7)));
        return null;
      }));
      assertEquals(1, users(storage));
    }
  }

  private Storage openWithUsers(int count) {
    Storage storage = open();
    createAcme(storage);
    storage.write(ACME, unit -> {
      addUsers(unit, count);
      return null;
    });
    return storage;
  }

  private Storage open() {
    return SqliteStorage.open(file, IMPATIENT);
  }

  private Storage open(Consumer<Jdbi> prepare) {
    return SqliteStorage.open(file, IMPATIENT, new SqliteDialect(file) {
      @Override
      public void configure(Jdbi jdbi) {
        super.configure(jdbi);
        prepare.accept(jdbi);
      }
    });
  }

  private static void createAcme(Storage storage) {
    storage.workspaces().create(new Workspace(ACME, new ShortText("Acme"), Examples.MORNING));
    storage.write(ACME, unit -> {
      Lists.CATEGORIES.forEach(unit.categories()::insert);
      return null;
    });
  }

  private static void addUsers(UnitOfWork unit, int count) {
    for (int number = 0; number < count; number++) {
      unit.users().insert(aUser().named("User " + number).build());
    }
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

  private static void limitPages(Jdbi jdbi, int most) {
    jdbi.useHandle(handle -> handle.createQuery("PRAGMA max_page_count = " + most).mapTo(int.class).one());
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file.path());
  }

  private static void lock(Connection other) throws SQLException {
    other.setAutoCommit(false);
    try (Statement statement = other.createStatement()) {
      statement.execute("DELETE FROM settings");
    }
  }

  private static void assertUnavailable(String words, Executable attempt) {
    String message = assertThrows(StorageUnavailable.class, attempt).getMessage();
    assertTrue(message.contains(words), message);
    assertEquals(1, message.lines().count(), message);
  }
}
