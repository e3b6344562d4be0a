package io.leadkeep.persistence.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those who wait for the one writer share a commit, but nothing else. */
final class SharedCommitsTest {
  @TempDir
  Path folder;
  private final AtomicInteger transactions = new AtomicInteger();
  private final CountDownLatch all = new CountDownLatch(1);
  private final List<Thread> threads = new ArrayList<>();
  private HikariDataSource pool;
  private Jdbi jdbi;
  private SharedCommits commits;

  @BeforeEach
  void open() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:sqlite:" + folder.resolve("test.db"));
    config.setMaximumPoolSize(1);
    config.setConnectionInitSql("PRAGMA foreign_keys = TRUE");
    pool = new HikariDataSource(config);
    jdbi = Jdbi.create(pool);
    jdbi.useHandle(handle -> handle.execute("""
        CREATE TABLE names (name TEXT PRIMARY KEY, friend TEXT REFERENCES names DEFERRABLE INITIALLY DEFERRED)"""));
    commits = new SharedCommits(this::transaction);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void commitsTogetherWhatWaitsTogether() throws Exception {
    FutureTask<Integer> first = begin(this::waitingForAll);
    FutureTask<Integer> second = begin(handle -> add(handle, "Bo", null));
    FutureTask<Integer> third = begin(handle -> add(handle, "Cy", "Bo"));
    all.countDown();
    assertEquals(List.of(1, 1, 1), List.of(first.get(), second.get(), third.get()));
    assertEquals(2, transactions.get());
    assertEquals(List.of("Al", "Bo", "Cy"), names());
  }

  @Test
  void takesBackOnlyWhatFailed() throws Exception {
    IllegalStateException failure = new IllegalStateException("on purpose");
    FutureTask<Integer> first = begin(this::waitingForAll);
    FutureTask<Integer> failing = begin(handle -> {
      add(handle, "Bo", null);
      throw failure;
    });
    FutureTask<Integer> twin = begin(handle -> add(handle, "Al", null));
    FutureTask<Integer> fine = begin(handle -> add(handle, "Bo", null));
    all.countDown();
    assertSame(failure, thrown(failing));
    assertTrue(thrown(twin) instanceof JdbiException, "the name is taken");
    assertEquals(List.of(1, 1), List.of(first.get(), fine.get()));
    assertEquals(2, transactions.get());
    assertEquals(List.of("Al", "Bo"), names());
  }

  @Test
  void runsEachAloneIfTheyCantBeSavedTogether() throws Exception {
    FutureTask<Integer> first = begin(this::waitingForAll);
    FutureTask<Integer> broken = begin(handle -> add(handle, "Bo", "nobody"));
    FutureTask<Integer> fine = begin(handle -> add(handle, "Cy", "Al"));
    all.countDown();
    assertTrue(thrown(broken) instanceof TransactionException, "the friend is missing, as the commit finds out");
    assertEquals(List.of(1, 1), List.of(first.get(), fine.get()));
    assertEquals(4, transactions.get());
    assertEquals(List.of("Al", "Cy"), names());
  }

  @Test
  void goesOnAfterAFailure() {
    IllegalStateException failure = new IllegalStateException("on purpose");
    assertSame(failure, assertThrows(IllegalStateException.class, () -> commits.write(handle -> {
      throw failure;
    })));
    int added = commits.write(handle -> add(handle, "Al", null));
    assertEquals(1, added);
  }

  private <R> R transaction(Function<Handle, R> work) {
    transactions.incrementAndGet();
    return jdbi.inTransaction(work::apply);
  }

  private int waitingForAll(Handle handle) {
    try {
      all.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return add(handle, "Al", null);
  }

  /** {@return a write on a thread of its own, which waits by now: for the others, or for its turn} */
  private FutureTask<Integer> begin(Function<Handle, Integer> work) {
    FutureTask<Integer> task = new FutureTask<>(() -> commits.write(work));
    Thread thread = new Thread(task, "writer " + threads.size());
    threads.add(thread);
    thread.start();
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return task;
  }

  private List<String> names() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
    return jdbi.withHandle(handle ->
        handle.createQuery("SELECT name FROM names ORDER BY name").mapTo(String.class).list());
  }

  private static Throwable thrown(FutureTask<Integer> task) {
    return assertThrows(ExecutionException.class, task::get).getCause();
  }

  private static int add(Handle handle, String name, String friend) {
    return handle.createUpdate("INSERT INTO names VALUES (:name, :friend)")
        .bind("name", name).bind("friend", friend).execute();
  }
}
