package io.leadkeep.persistence.jdbi;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongFunction;

/**
 * The slots of the table {@code counts}: each unit that writes has one to itself, from before its transaction sees
 * anything until after it is committed, so that no other changes the same rows meanwhile. A process goes on using the
 * few that it has, for rows that are there needn't be made; their numbers are random, so that other processes have
 * others.
 */
final class Slots {
  /** The slot of an engine with one writer, which needs no others. */
  static final long ONLY = 0;

  private final Deque<Long> free = new ConcurrentLinkedDeque<>();
  private final boolean one;

  /** Hands out slots of an engine. */
  Slots(Dialect dialect) {
    this.one = dialect.hasOneWriter();
  }

  /** {@return what {@code work} returns with a slot that it has to itself} */
  <R> R with(LongFunction<R> work) {
    if (one) {
      return work.apply(ONLY);
    }
    Long kept = free.pollFirst();
    long slot = kept == null ? unused() : kept;
    try {
      return work.apply(slot);
    } finally {
      free.addFirst(slot);
    }
  }

  /** {@return a slot that nobody has} */
  static long unused() {
    return 1 + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE - 1);
  }
}
