package io.leadkeep.bootstrap;

import io.leadkeep.application.idempotency.ForgetAnswers;
import io.leadkeep.application.port.StorageUnavailable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clears away, every hour, what nobody needs any more. Nothing depends on when that happens. Starts and stops once. */
final class Upkeep {
  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  private final ForgetAnswers forgetAnswers;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("upkeep").daemon().factory());

  Upkeep(ForgetAnswers forgetAnswers) {
    this.forgetAnswers = forgetAnswers;
  }

  void start() {
    Future<?> unused = clock.scheduleWithFixedDelay(this::clear, 0, 1, TimeUnit.HOURS);
  }

  /** Lets what is running finish. */
  void stop() {
    clock.close();
  }

  private void clear() {
    try {
      forgetAnswers.handle();
    } catch (StorageUnavailable unavailable) {
      LOG.warn("Old answers stay for another hour: {}", unavailable.getMessage());
      LOG.debug("Old answers stay for another hour", unavailable);
    } catch (RuntimeException mistake) {
      LOG.error("Old answers stay for another hour", mistake);
    }
  }
}
