package io.leadkeep.persistence.jdbi;

import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The slots of the table {@code counts}: each unit that writes has one to itself, from before its transaction sees
 * anything until after it is committed, so that no other changes the same rows meanwhile. A process goes on using the
 * few that it has, for rows that are there needn't be made; their numbers are random, so that other processes have
 * others. Whoever has a new one folds what processes that have ended left behind.
 */
final class Slots {
  /** The slot of an engine with one writer, which needs no others. */
  static final Slot ONLY = new Slot(0, Set.of(), new AtomicBoolean());

  private final Deque<Slot> free = new ConcurrentLinkedDeque<>();
  private final Set<Long> all = ConcurrentHashMap.newKeySet();
  private final boolean one;

  /** Hands out slots of an engine. */
  Slots(Dialect dialect) {
    this.one = dialect.hasOneWriter();
  }

  /** {@return what {@code work} returns with a slot that it has to itself} */
  <R> R with(Function<Slot, R> work) {
    if (one) {
      return work.apply(ONLY);
    }
    Slot kept = free.pollFirst();
    Slot slot = kept == null ? another() : kept;
    try {
      return work.apply(slot);
    } finally {
      free.addFirst(slot);
    }
  }

  /** {@return the number of a slot that nobody has} */
  static long unused() {
    return 1 + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE - 1);
  }

  private Slot another() {
    Slot slot = new Slot(unused(), all, new AtomicBoolean(true));
    all.add(slot.number());
    return slot;
  }

  /**
   * A slot.
   *
   * @param number its number
   * @param all the numbers of those that units of this process have, now or another time
   * @param isNew whether nobody has asked yet
   */
  record Slot(long number, Set<Long> all, AtomicBoolean isNew) {
    /** {@return whether it is time to fold what slots hold that nobody has; once, when it is new} */
    boolean isTimeToFold() {
      return isNew.getAndSet(false);
    }
  }
}
