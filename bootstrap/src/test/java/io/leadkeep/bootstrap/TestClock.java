package io.leadkeep.bootstrap;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Tells the real time, moved by as much as a test wants. */
public final class TestClock implements InstantSource {
  private volatile Duration ahead = Duration.ZERO;

  @Override
  public Instant instant() {
    return InstantSource.system().instant().plus(ahead);
  }

  /** Moves the time on. */
  public void advance(Duration duration) {
    ahead = ahead.plus(duration);
  }

  /** Moves the time to this moment, from which it goes on. */
  public void moveTo(String moment) {
    ahead = Duration.between(InstantSource.system().instant(), Instant.parse(moment));
  }
}
