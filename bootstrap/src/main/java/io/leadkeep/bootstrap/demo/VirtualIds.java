package io.leadkeep.bootstrap.demo;

import io.leadkeep.application.port.IdSource;
import java.util.Random;
import java.util.UUID;

/** Ids of version 7 at the time of a virtual clock: a count within the millisecond, then bits that a seed decides. */
final class VirtualIds implements IdSource {
  private static final long MOST_IN_A_MILLISECOND = 0xFFF;
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final int VARIANT_BITS = 2;

  private final VirtualClock clock;
  private final Random random;
  private long millisecond;
  private long count;

  VirtualIds(VirtualClock clock, long seed) {
    this.clock = clock;
    this.random = new Random(seed);
  }

  @Override
  public UUID next() {
    long now = clock.instant().toEpochMilli();
    count = now == millisecond ? count + 1 : 0;
    millisecond = now;
    if (count > MOST_IN_A_MILLISECOND) {
      throw new IllegalStateException("the clock of the demo stands still");
    }
    return new UUID(now << Short.SIZE | VERSION | count, VARIANT | random.nextLong() >>> VARIANT_BITS);
  }
}
