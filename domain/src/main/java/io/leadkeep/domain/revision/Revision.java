package io.leadkeep.domain.revision;

import java.time.Instant;

/**
 * The life of a record so far; times in whole milliseconds.
 *
 * @param createdAt when it was created
 * @param updatedAt when it last changed
 * @param version how often it was saved, from 1; what {@code If-Match} compares and history is ordered by
 */
public record Revision(Instant createdAt, Instant updatedAt, long version) {
  /** {@return the first revision} */
  public static Revision first(Instant now) {
    return new Revision(now, now, 1);
  }

  /** {@return the revision after a change at {@code now}} */
  public Revision next(Instant now) {
    return new Revision(createdAt, now, version + 1);
  }
}
