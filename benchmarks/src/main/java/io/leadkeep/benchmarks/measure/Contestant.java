package io.leadkeep.benchmarks.measure;

import java.time.Duration;
import java.util.Optional;

/**
 * Something that can be kept busy for a while.
 *
 * @param name what it is called in a table
 * @param beside the name of the server that this is the floor of: what the machine could do at best; empty for a server
 * @param run keeps it busy
 */
public record Contestant(String name, Optional<String> beside, Run run) {
  /** {@return a server; of several, the first has the smallest sample and the last the largest} */
  public static Contestant server(String name, Run run) {
    return new Contestant(name, Optional.empty(), run);
  }

  /** {@return a floor of the server with a name} */
  public static Contestant floor(String name, String beside, Run run) {
    return new Contestant(name, Optional.of(beside), run);
  }

  /** Keeps something busy. */
  @FunctionalInterface
  public interface Run {
    /** {@return how fast it was}, worked by so many clients for so long */
    Timings run(int clients, Duration duration);
  }
}
