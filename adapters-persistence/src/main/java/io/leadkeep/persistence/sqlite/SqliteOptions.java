package io.leadkeep.persistence.sqlite;

import java.time.Duration;

/**
 * How a file is used.
 *
 * @param readers how many units may read at a time
 * @param patience how long to wait for another program that has locked the file
 */
record SqliteOptions(int readers, Duration patience) {
  /** Readers are busy computing, so more than there are processors would only take turns. */
  static final SqliteOptions USUAL =
      new SqliteOptions(Math.max(4, Runtime.getRuntime().availableProcessors()), Duration.ofSeconds(10));
}
