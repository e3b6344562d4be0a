package io.leadkeep.benchmarks.measure;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;

/** Takes the times of one round. Used by one thread. */
public final class Stopwatch {
  private static final int FIRST_CAPACITY = 1 << 16;

  private final long startedAt = System.nanoTime();
  private final LongPredicate goesOn;
  private long[] times = new long[FIRST_CAPACITY];
  private int count;
  private long lastAt = startedAt;

  /** Starts now, and goes on for so long. */
  public Stopwatch(Duration duration) {
    long nanos = duration.toNanos();
    this.goesOn = passed -> passed < nanos;
  }

  /** Starts now, and goes on as long as something is so. */
  public Stopwatch(BooleanSupplier goesOn) {
    this.goesOn = passed -> goesOn.getAsBoolean();
  }

  /** {@return whether to go on, now that something took this many nanoseconds} */
  public boolean took(long nanos) {
    if (count == times.length) {
      times = Arrays.copyOf(times, 2 * count);
    }
    times[count++] = nanos;
    lastAt = System.nanoTime();
    return goesOn.test(lastAt - startedAt);
  }

  /** {@return what was taken} */
  public Timings timings() {
    return together(List.of(this));
  }

  /** {@return what was taken by several threads that worked side by side} */
  public static Timings together(List<Stopwatch> stopwatches) {
    long[] all = stopwatches.stream().flatMapToLong(one -> Arrays.stream(one.times, 0, one.count)).toArray();
    long first = stopwatches.stream().mapToLong(one -> one.startedAt).min().orElseThrow();
    long last = stopwatches.stream().mapToLong(one -> one.lastAt).max().orElseThrow();
    return Timings.of(all, last - first);
  }
}
