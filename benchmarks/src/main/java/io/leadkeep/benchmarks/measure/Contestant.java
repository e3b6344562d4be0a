package io.leadkeep.benchmarks.measure;

import java.time.Duration;

/**
 * Something that can be kept busy for a while.
 *
 * @param name what it is called in a table
 * @param kind what it is measured as
 * @param run keeps it busy
 */
public record Contestant(String name, Kind kind, Run run) {
  /** What something is measured as. */
  public enum Kind {
    /** What is measured; of several, the first has the smallest sample and the last the largest. */
    SERVER,
    /** What the machine could do at best: beside the last server, unless there are as many as servers. */
    FLOOR
  }

  /** Keeps something busy. */
  @FunctionalInterface
  public interface Run {
    /** {@return how fast it was}, worked by so many clients for so long */
    Timings run(int clients, Duration duration);
  }
}
