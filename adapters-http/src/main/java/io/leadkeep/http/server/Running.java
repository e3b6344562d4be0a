package io.leadkeep.http.server;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.StatusCodes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the requests that are running, so that a server can stop when there are none. One is running until its
 * connection is ready for the next: that still takes the threads which end when the server stops.
 */
final class Running implements HttpHandler {
  private final HttpHandler next;
  private final AtomicLong running = new AtomicLong();
  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean closed;

  Running(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    running.incrementAndGet();
    exchange.addExchangeCompleteListener((completed, others) -> {
      try {
        others.proceed();
      } finally {
        leave();
      }
    });
    if (closed) {
      exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE).setPersistent(false).endExchange();
    } else {
      next.handleRequest(exchange);
    }
  }

  /** Lets no more requests in. */
  void close() {
    closed = true;
    if (running.get() == 0) {
      finished.countDown();
    }
  }

  /** Waits until those that are running have finished, or until this time is over. */
  void await(Duration most) throws InterruptedException {
    boolean unused = finished.await(most.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void leave() {
    if (running.decrementAndGet() == 0 && closed) {
      finished.countDown();
    }
  }
}
