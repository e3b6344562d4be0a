package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.StorageUnavailable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to keep trying where others are in the way: pauses that double, each of random length so that those who met
 * don't meet again.
 *
 * @param attempts how often a unit runs at most
 * @param first the longest that the first pause may be
 * @param longest the longest that any pause may be
 */
record Patience(int attempts, Duration first, Duration longest) {
  /** Enough for a dozen writers on one row; at most some three seconds. */
  static final Patience USUAL = new Patience(12, Duration.ofMillis(10), Duration.ofMillis(500));

  /**
   * Waits before the next attempt.
   *
   * @param attempt how many there were
   * @param error what the last one met
   * @throws StorageUnavailable if there is no next attempt
   */
  void pause(int attempt, SQLException error) {
    if (attempt >= attempts) {
      throw new StorageUnavailable("gave up after " + attempt + " attempts: others kept changing the same", error);
    }
    long limit = Math.min(longest.toMillis(), first.toMillis() << Math.min(attempt - 1, Integer.SIZE - 1));
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(limit + 1));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new StorageUnavailable("interrupted while others were changing the same", stop);
    }
  }
}
