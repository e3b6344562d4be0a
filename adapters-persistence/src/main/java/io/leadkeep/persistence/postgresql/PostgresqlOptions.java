package io.leadkeep.persistence.postgresql;

import java.time.Duration;

/**
 * How a database is used.
 *
 * @param writers how many units may write at a time
 * @param readers how many units may read at a time
 * @param start how long to wait at the start for a server that isn't there yet
 * @param patience how long a unit waits for a connection, be it to a server that is lost or because all are in use
 */
record PostgresqlOptions(int writers, int readers, Duration start, Duration patience) {
  static final PostgresqlOptions USUAL =
      new PostgresqlOptions(16, 16, Duration.ofSeconds(10), Duration.ofSeconds(3));
}
