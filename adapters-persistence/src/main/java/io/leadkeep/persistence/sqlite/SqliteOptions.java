package io.leadkeep.persistence.sqlite;

import java.time.Duration;
import org.jdbi.v3.core.statement.SqlLogger;

/**
 * How a file is used.
 *
 * @param readers how many units may read at a time
 * @param patience how long to wait for another program that has locked the file
 * @param logger is told of every statement
 */
record SqliteOptions(int readers, Duration patience, SqlLogger logger) {
  /** Readers are busy computing, so more than there are processors would only take turns. */
  static final SqliteOptions USUAL = new SqliteOptions(
      Math.max(4, Runtime.getRuntime().availableProcessors()), Duration.ofSeconds(10), SqlLogger.NOP_SQL_LOGGER);
}
