package io.leadkeep.persistence.sqlite;

import java.time.Duration;

/**
 * How a file is used.
 *
 * @param readers how many units may read at a time
 * @param patience how long to wait for another program that has locked the file
 */
record SqliteOptions(int readers, Duration patience) {
  /** More readers than processors only take turns, but to wait for a connection costs more than that. */
  static final SqliteOptions USUAL = new SqliteOptions(32, Duration.ofSeconds(10));
}
