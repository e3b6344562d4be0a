package io.leadkeep.domain.examples;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids for tests: each is new, and sorts behind those before it. */
public final class Ids {
  private static final AtomicLong LAST = new AtomicLong();

  private Ids() {}

  /** {@return a new id} */
  public static UUID next() {
    return new UUID(LAST.incrementAndGet() << 16 | 0x7000L, 0x8000_0000_0000_0000L);
  }
}
