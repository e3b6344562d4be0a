package io.leadkeep.persistence.jdbi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * Writes to an engine that has one writer. What waits for its turn at the same time goes together: each behind a
 * savepoint of its own in one transaction, so that one that fails takes back its own changes only, and one commit makes
 * them all durable. Before it nobody is answered. If the transaction itself fails, each runs again, alone.
 */
final class SharedCommits {
  /** The most that go together. */
  private static final int MOST = 64;
  private static final String ITS_BEGINNING = "one_of_many";

  private final Transaction transaction;
  private final Queue<Waiting<?>> queue = new ArrayDeque<>();
  private boolean led;

  /** Shares these transactions. */
  SharedCommits(Transaction transaction) {
    this.transaction = transaction;
  }

  /** One transaction on a connection of its own. */
  @FunctionalInterface
  interface Transaction {
    /** {@return what {@code work} returns, once all it did is durable} */
    <R> R run(Function<Handle, R> work);
  }

  /** {@return what {@code work} returns, once all it did is durable; it may run twice, and on another thread} */
  <R> R write(Function<Handle, R> work) {
    Waiting<R> mine = new Waiting<>(work);
    return switch (join(mine) ? Call.LEAD : mine.call.join()) {
      case LEAD -> lead(mine);
      case DONE -> mine.outcome.get();
      case ALONE -> transaction.run(work);
    };
  }

  /** {@return whether nobody leads, so that the one who joins has to} */
  private synchronized boolean join(Waiting<?> one) {
    queue.add(one);
    boolean first = !led;
    led = true;
    return first;
  }

  /** Whoever leads was first in the queue, and takes along all who stand behind. */
  private <R> R lead(Waiting<R> leader) {
    List<Waiting<?>> group = take();
    if (group.size() == 1) {
      try {
        return transaction.run(leader.work);
      } finally {
        handOver();
      }
    }
    boolean saved = false;
    try {
      saved = isSaved(group);
    } finally {
      handOver();
      Call call = saved ? Call.DONE : Call.ALONE;
      group.forEach(one -> one.call.complete(call));
    }
    return saved ? leader.outcome.get() : transaction.run(leader.work);
  }

  private synchronized List<Waiting<?>> take() {
    List<Waiting<?>> group = new ArrayList<>();
    while (!queue.isEmpty() && group.size() < MOST) {
      group.add(queue.remove());
    }
    return group;
  }

  private synchronized void handOver() {
    led = !queue.isEmpty();
    if (led) {
      queue.element().call.complete(Call.LEAD);
    }
  }

  private boolean isSaved(List<Waiting<?>> group) {
    try {
      return transaction.run(handle -> {
        group.forEach(one -> one.run(handle));
        return true;
      });
    } catch (RuntimeException failure) {
      return false; // each of them will find out by itself
    }
  }

  /** What becomes of one who waits. */
  private enum Call { LEAD, DONE, ALONE }

  /**
   * One who waits.
   *
   * @param <R> what the work returns
   */
  private static final class Waiting<R> {
    private final Function<Handle, R> work;
    private final CompletableFuture<Call> call = new CompletableFuture<>();
    private Supplier<R> outcome = () -> {
      throw new IllegalStateException("not run");
    };

    Waiting(Function<Handle, R> work) {
      this.work = work;
    }

    /** A failure is kept for later, too: what it is due to may not be saved in the end. */
    void run(Handle handle) {
      handle.savepoint(ITS_BEGINNING);
      try {
        R result = work.apply(handle);
        handle.releaseSavepoint(ITS_BEGINNING);
        outcome = () -> result;
      } catch (RuntimeException | Error failure) {
        handle.rollbackToSavepoint(ITS_BEGINNING);
        outcome = () -> {
          throw failure;
        };
      }
    }
  }
}
