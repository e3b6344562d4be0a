package io.leadkeep.http.server;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.sse.ServerSentEventHandler;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The streams of events that are open. None occupies a thread while it is idle. Each says now and then that it is still
 * there, and looks whether its reader is still welcome; a reader who is too slow is let go.
 */
final class EventStreams {
  private final int most;
  private final Duration beat;
  private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * Has no streams yet.
   *
   * @param most how many there may be at a time
   * @param beat how often each says that it is there
   */
  EventStreams(int most, Duration beat) {
    this.most = most;
    this.beat = beat;
  }

  /** {@return whether there may be one more} */
  boolean hasRoom() {
    return !closed && open.size() < most;
  }

  /** Answers a request with a stream; its headers are set. */
  void open(HttpServerExchange exchange, Answer.Events events) throws Exception {
    EventStream stream = new EventStream(events.welcome(), beat);
    open.add(stream);
    exchange.addExchangeCompleteListener((completed, next) -> {
      open.remove(stream);
      stream.hangUp();
      next.proceed();
    });
    // Before the headers leave, so that nothing is missed that happens after the reader has seen them.
    stream.hear(events.source());
    new ServerSentEventHandler((connection, lastEventId) -> stream.begin(connection, exchange)).handleRequest(exchange);
    if (closed) {
      stream.hangUp();
    }
  }

  /** Ends all streams at once, and takes no more. */
  void close() {
    closed = true;
    open.forEach(EventStream::hangUp);
  }
}
