package io.leadkeep.domain.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The life of a record (H1). */
class RevisionTest {
  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void beginsWithVersionOne() {
    assertEquals(new Revision(MORNING, MORNING, 1), Revision.first(MORNING));
  }

  @Test
  void countsEachChangeAndKeepsTheBirth() {
    assertEquals(new Revision(MORNING, NOON, 2), Revision.first(MORNING).next(NOON));
  }

  /** H1: ordered by version, not by the clock. */
  @Test
  void countsOnWhenTheClockGoesBack() {
    assertEquals(3, Revision.first(NOON).next(NOON).next(MORNING).version());
  }
}
