package io.leadkeep.persistence.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.leadkeep.application.port.StorageUnavailable;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no SQLite file needs, because its writers take turns, but every other engine does. */
final class TransactionsTest {
  private static final Patience THREE_TIMES = new Patience(3, Duration.ofMillis(1), Duration.ofMillis(2));

  @TempDir
  Path folder;
  private final AtomicInteger runs = new AtomicInteger();
  private Transactions transactions;

  @BeforeEach
  void open() {
    transactions = new Transactions(new UniqueMeansLater(), THREE_TIMES, pool(), pool());
    transactions.write(handle -> handle.execute("CREATE TABLE names (name TEXT UNIQUE)"));
    transactions.write(handle -> add(handle, "taken"));
  }

  @AfterEach
  void close() {
    transactions.close();
  }

  @Test
  void runsAUnitAgainThatMetAnother() {
    int answer = transactions.write(handle -> {
      add(handle, "first " + runs.incrementAndGet());
      add(handle, runs.get() == 1 ? "taken" : "free");
      return runs.get();
    });
    assertEquals(2, answer);
    assertEquals(3, names(), "nothing is left of the first run");
  }

  @Test
  void givesUpInTheEnd() {
    String message = assertThrows(StorageUnavailable.class, () -> transactions.write(handle -> {
      runs.incrementAndGet();
      return add(handle, "taken");
    })).getMessage();
    assertTrue(message.contains("3 attempts"), message);
    assertEquals(3, runs.get());
    assertEquals(1, names());
  }

  @Test
  void doesNotRunAUnitAgainThatIsWrongItself() {
    assertThrows(JdbiException.class, () -> transactions.write(handle -> {
      runs.incrementAndGet();
      return handle.execute("INSERT INTO nowhere VALUES (1)");
    }));
    assertEquals(1, runs.get());
  }

  @Test
  void throwsWhatTheUnitThrows() {
    RuntimeException failure = new IllegalStateException("on purpose");
    assertEquals(failure, assertThrows(RuntimeException.class, () -> transactions.write(handle -> {
      add(handle, "lost");
      throw failure;
    })));
    assertEquals(1, names());
  }

  @Test
  void stopsWaitingWhenItsThreadIsToStop() {
    Thread.currentThread().interrupt();
    assertThrows(StorageUnavailable.class,
        () -> new Patience(9, Duration.ofDays(1), Duration.ofDays(1)).pause(1, new SQLException()));
    assertTrue(Thread.interrupted(), "still asked to stop");
  }

  @Test
  void tellsNobodyWhatWasBound() {
    JdbiException failure = assertThrows(JdbiException.class, () -> transactions.write(handle -> handle
        .createUpdate("INSERT INTO nowhere VALUES (:name)").bind("name", "Anna Svensson").execute()));
    assertTrue(failure.getMessage().contains("INSERT INTO nowhere"), failure.getMessage());
    assertFalse(failure.getMessage().contains("Svensson"), failure.getMessage());
  }

  private int names() {
    return transactions.read(handle -> handle.createQuery("SELECT COUNT(*) FROM names").mapTo(int.class).one());
  }

  private static int add(Handle handle, String name) {
    return handle.createUpdate("INSERT INTO names VALUES (:name)").bind("name", name).execute();
  }

  private HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:sqlite:" + folder.resolve("test.db"));
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }

  /** An engine that can't tell a taken name from a race for it. */
  private static final class UniqueMeansLater implements Dialect {
    @Override
    public void configure(Jdbi jdbi) {}

    @Override
    public UUID readId(ResultSet row, int column) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String inIds(String parameter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Object ids(Collection<UUID> ids) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String inTexts(String parameter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Object texts(Collection<String> texts) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean worthRunningAgain(SQLException error) {
      return error.getErrorCode() == 19;
    }

    @Override
    public Optional<String> unavailable(SQLException error) {
      return Optional.empty();
    }
  }
}
