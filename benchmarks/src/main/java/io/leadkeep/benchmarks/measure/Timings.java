package io.leadkeep.benchmarks.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How fast something was.
 *
 * @param perSecond how many a second
 * @param median how many milliseconds half of them took at most (p50)
 * @param slow how many milliseconds 99 of 100 took at most (p99)
 */
public record Timings(double perSecond, double median, double slow) {
  private static final double NANOS_A_SECOND = 1e9;
  private static final double NANOS_A_MILLISECOND = 1e6;

  /** {@return the timings of so many single times within this many nanoseconds} */
  public static Timings of(long[] times, long nanos) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return new Timings(
        sorted.length * NANOS_A_SECOND / nanos, quantile(sorted, 0.5), quantile(sorted, 0.99));
  }

  /** {@return the middle of several rounds, value by value} */
  public static Timings middle(List<Timings> rounds) {
    return new Timings(
        middle(rounds, Timings::perSecond), middle(rounds, Timings::median), middle(rounds, Timings::slow));
  }

  private static double middle(List<Timings> rounds, ToDoubleFunction<Timings> value) {
    double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static double quantile(long[] sorted, double share) {
    int index = (int) Math.ceil(share * sorted.length) - 1;
    return sorted.length == 0 ? 0 : sorted[Math.max(0, index)] / NANOS_A_MILLISECOND;
  }
}
