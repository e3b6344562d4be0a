package io.leadkeep.application.contract;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids for tests, of the form of UUID version 7: each is new, and sorts behind those before it. */
public final class Ids {
  private static final long FIRST = 0x0190_0000_0000L;
  private static final AtomicLong LAST = new AtomicLong(FIRST);

  private Ids() {}

  /** {@return a new id} */
  public static UUID next() {
    long number = LAST.incrementAndGet();
    return new UUID(number << 16 | 0x7000L, 0x8000_0000_0000_0000L | number);
  }
}
