package io.leadkeep.application.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs what has to happen on another thread, or on several at once, and brings its failures back. */
final class OtherThread {
  /** Far longer than anything here takes; only something that hangs meets it. */
  private static final long SECONDS = 60;

  private OtherThread() {}

  /** Runs a task on another thread, to its end. */
  static void run(Runnable task) {
    atOnce(List.of(task));
  }

  /** Starts tasks at the same moment, each on a thread of its own, and waits for all of them. */
  static void atOnce(List<Runnable> tasks) {
    CyclicBarrier start = new CyclicBarrier(tasks.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
      List<Future<?>> running = new ArrayList<>();
      for (Runnable task : tasks) {
        running.add(threads.submit(() -> {
          meet(start);
          task.run();
        }));
      }
      running.forEach(OtherThread::finish);
    }
  }

  /** Waits until another thread has come so far. */
  static void await(CountDownLatch latch) {
    try {
      if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("another thread hangs");
      }
    } catch (InterruptedException failure) {
      throw new AssertionError("another thread failed", failure);
    }
  }

  private static void meet(CyclicBarrier start) {
    try {
      start.await(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException failure) {
      throw new AssertionError("the tasks did not start together", failure);
    }
  }

  private static void finish(Future<?> task) {
    try {
      task.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failure) {
      throw new AssertionError("a task failed: " + failure.getCause(), failure.getCause());
    } catch (InterruptedException | TimeoutException failure) {
      task.cancel(true);
      throw new AssertionError("a task hangs", failure);
    }
  }
}
