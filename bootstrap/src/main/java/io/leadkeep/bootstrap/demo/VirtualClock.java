package io.leadkeep.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time in the story: it only moves forward, and never beyond the end. */
final class VirtualClock implements InstantSource {
  /** How long a colleague needs for one thing. */
  private static final Duration WORK = Duration.ofMillis(21_437);

  private final Instant end;
  private Instant now;

  VirtualClock(Instant start, Instant end) {
    this.now = start;
    this.end = end;
  }

  @Override
  public Instant instant() {
    return now;
  }

  /** {@return when the story ends: the moment of loading} */
  Instant end() {
    return end;
  }

  /** Goes on to a moment, unless it is there already. */
  void reach(Instant moment) {
    Instant bounded = moment.isAfter(end) ? end : moment;
    if (bounded.isAfter(now)) {
      now = bounded;
    }
  }

  /** Lets the little time pass that somebody needs for one thing. */
  void work() {
    reach(now.plus(WORK));
  }
}
