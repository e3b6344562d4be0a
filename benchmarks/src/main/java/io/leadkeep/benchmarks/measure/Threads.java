package io.leadkeep.benchmarks.measure;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Threads that each do the same thing over and over. */
public final class Threads {
  private Threads() {}

  /** {@return how fast so many threads together did something for so long} */
  public static Timings run(int number, Duration duration, Runnable action) {
    Callable<Stopwatch> repeating = () -> {
      Stopwatch stopwatch = new Stopwatch(duration);
      long before;
      do {
        before = System.nanoTime();
        action.run();
      } while (stopwatch.took(System.nanoTime() - before));
      return stopwatch;
    };
    try (ExecutorService threads = Executors.newFixedThreadPool(number)) {
      return Stopwatch.together(threads.invokeAll(Stream.generate(() -> repeating).limit(number).toList()).stream()
          .map(Threads::result).toList());
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
