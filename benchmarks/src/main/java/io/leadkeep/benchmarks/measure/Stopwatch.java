package io.leadkeep.benchmarks.measure;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Takes the times of one round. Used by one thread. */
public final class Stopwatch {
  private static final int FIRST_CAPACITY = 1 << 16;

  private final long startedAt = System.nanoTime();
  private final long duration;
  private long[] times = new long[FIRST_CAPACITY];
  private int count;
  private long lastAt = startedAt;

  /** Starts now. */
  public Stopwatch(Duration duration) {
    this.duration = duration.toNanos();
  }

  /** {@return whether to go on, now that something took this many nanoseconds} */
  public boolean took(long nanos) {
    if (count == times.length) {
      times = Arrays.copyOf(times, 2 * count);
    }
    times[count++] = nanos;
    lastAt = System.nanoTime();
    return lastAt - startedAt < duration;
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
