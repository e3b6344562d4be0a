package io.leadkeep.http.server;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.sse.ServerSentEventConnection;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/** One stream of events, from its request to its end. Safe for many threads; calls nobody while it holds its lock. */
final class EventStream {
  /** So many events may wait for a slow reader, who then reads everything again. */
  private static final int MOST_WAITING = 500;

  private final BooleanSupplier welcome;
  private final Duration beat;
  private final AtomicInteger waiting = new AtomicInteger();
  private final List<String> early = new ArrayList<>();
  private Optional<EventSource.Ending> ending = Optional.empty();
  private Optional<Line> line = Optional.empty();
  private boolean over;

  EventStream(BooleanSupplier welcome, Duration beat) {
    this.welcome = welcome;
    this.beat = beat;
  }

  /** Listens from now on. */
  void hear(EventSource source) {
    EventSource.Ending begun = source.open(this::send);
    synchronized (this) {
      if (!over) {
        ending = Optional.of(begun);
        return;
      }
    }
    begun.end();
  }

  /** Sends what has been heard so far, and from now on all that is heard. */
  void begin(ServerSentEventConnection connection, HttpServerExchange exchange) {
    XnioExecutor.Key beating = exchange.getIoThread().executeAtInterval(
        () -> exchange.getConnection().getWorker().execute(this::look), beat.toMillis(), TimeUnit.MILLISECONDS);
    connection.setKeepAliveTime(beat.toMillis());
    Line begun = new Line(connection, exchange, beating);
    List<String> heard;
    synchronized (this) {
      if (!over) {
        line = Optional.of(begun);
      }
      heard = List.copyOf(early);
      early.clear();
    }
    if (isOver()) {
      begun.cut();
    } else {
      heard.forEach(this::send);
    }
  }

  /** Ends it at once. */
  void hangUp() {
    Optional<EventSource.Ending> lastEnding;
    Optional<Line> lastLine;
    synchronized (this) {
      over = true;
      lastEnding = ending;
      lastLine = line;
      ending = Optional.empty();
      line = Optional.empty();
    }
    lastEnding.ifPresent(EventSource.Ending::end);
    lastLine.ifPresent(Line::cut);
  }

  private void send(String data) {
    Optional<Line> to;
    synchronized (this) {
      if (over) {
        return;
      }
      to = line;
      if (to.isEmpty() && early.size() < MOST_WAITING) {
        early.add(data);
        return;
      }
    }
    if (to.isEmpty() || waiting.incrementAndGet() > MOST_WAITING) {
      hangUp();
    } else {
      to.get().connection().send(data, new Counting());
    }
  }

  private void look() {
    boolean stays;
    try {
      stays = welcome.getAsBoolean();
    } catch (RuntimeException unknown) {
      stays = false; // the reader's next request will be told why
    }
    if (!stays) {
      hangUp();
    }
  }

  private synchronized boolean isOver() {
    return over;
  }

  /** Knows how many events the reader has yet to take. */
  private final class Counting implements ServerSentEventConnection.EventCallback {
    @Override
    public void done(ServerSentEventConnection connection, String data, String event, String id) {
      waiting.decrementAndGet();
    }

    @Override
    public void failed(
        ServerSentEventConnection connection, String data, String event, String id, IOException failure) {
      hangUp();
    }
  }

  /** The way to the reader. */
  private record Line(ServerSentEventConnection connection, HttpServerExchange exchange, XnioExecutor.Key beating) {
    void cut() {
      beating.remove();
      IoUtils.safeClose(connection, exchange.getConnection());
    }
  }
}
