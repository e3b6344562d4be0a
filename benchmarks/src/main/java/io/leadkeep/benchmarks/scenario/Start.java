package io.leadkeep.benchmarks.scenario;

import io.leadkeep.benchmarks.server.Leadkeep;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** The start on an empty workspace: how long until the first answer, and how much memory is taken when idle. */
public final class Start implements Trial {
  private static final int STARTS = 5;
  private static final Duration IDLE = Duration.ofSeconds(10);

  @Override
  public String name() {
    return "start";
  }

  @Override
  public String result(Stage stage) throws IOException {
    String url = stage.databases().empty();
    long first = start(url); // makes the tables, and what makes the next starts fast
    long[] next = IntStream.range(0, STARTS).mapToLong(round -> start(url)).sorted().toArray();
    try (Leadkeep server = Leadkeep.on(url)) {
      ask(server);
      LockSupport.parkNanos(IDLE.toNanos());
      return """
          | | |
          |---|---:|
          | first start ever, until the first answer | %,d ms |
          | the next ones: median of %d | %,d ms |
          | resident memory, %d s after the first answer | %,d MB |
          """.formatted(first, STARTS, next[STARTS / 2], IDLE.toSeconds(), server.residentMegabytes());
    }
  }

  private static long start(String url) {
    long before = System.nanoTime();
    try (Leadkeep server = Leadkeep.on(url)) {
      ask(server);
      return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
    }
  }

  private static void ask(Leadkeep server) {
    int status = server.clients().ask(server.http().get("/me")).status();
    if (status != 200) {
      throw new IllegalStateException("answered " + status);
    }
  }
}
