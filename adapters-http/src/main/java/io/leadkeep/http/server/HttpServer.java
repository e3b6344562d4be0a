package io.leadkeep.http.server;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.HttpContinueReadHandler;
import io.undertow.server.handlers.accesslog.AccessLogHandler;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xnio.Options;

/** The server: listens at one address and answers what the table of routes knows. Starts and stops once. */
public final class HttpServer {
  private static final Logger ACCESS_LOG = LoggerFactory.getLogger("io.leadkeep.http.access");
  private static final String ACCESS = "%h %m %U %s %D ms";
  private static final int WORKERS = 64;
  private static final int PATIENCE_MILLIS = 30_000;
  private static final int IDLE_MILLIS = 120_000;
  private static final int MOST_STREAMS = 1_000;
  private static final Duration BEAT = Duration.ofSeconds(15);

  private final Undertow undertow;
  private final Running running;
  private final EventStreams streams;

  /**
   * Makes a server that doesn't listen yet.
   *
   * @param host the name or number of the address to listen at
   * @param port the port; 0 picks a free one
   * @param routes what it answers
   * @param gate who is let in
   * @param once which requests were done before
   */
  public HttpServer(String host, int port, Routes routes, Gate gate, Once once) {
    this(host, port, routes, gate, once, MOST_STREAMS, BEAT);
  }

  /**
   * Makes a server that doesn't listen yet.
   *
   * @param host the name or number of the address to listen at
   * @param port the port; 0 picks a free one
   * @param routes what it answers
   * @param gate who is let in
   * @param once which requests were done before
   * @param mostStreams how many streams of events there may be at a time
   * @param beat how often each of them says that it is still there, and looks whether its reader is still let in
   */
  public HttpServer(String host, int port, Routes routes, Gate gate, Once once, int mostStreams, Duration beat) {
    this.streams = new EventStreams(mostStreams, beat);
    this.running = new Running(handler(routes, gate, once, streams));
    this.undertow = Undertow.builder()
        .addHttpListener(port, host)
        .setWorkerThreads(WORKERS)
        .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, Limits.MOST_DRAINED)
        .setServerOption(UndertowOptions.MAX_HEADER_SIZE, Limits.LARGEST_HEAD)
        .setServerOption(UndertowOptions.DECODE_URL, false)
        .setServerOption(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
        .setServerOption(UndertowOptions.RECORD_REQUEST_START_TIME, true)
        .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, PATIENCE_MILLIS)
        .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, IDLE_MILLIS)
        .setSocketOption(Options.READ_TIMEOUT, PATIENCE_MILLIS)
        .setSocketOption(Options.WRITE_TIMEOUT, PATIENCE_MILLIS)
        .setHandler(running)
        .build();
  }

  /** Binds the address and answers from now on. */
  public void start() {
    undertow.start();
  }

  /** {@return the port it listens at} */
  public int port() {
    return ((InetSocketAddress) undertow.getListenerInfo().getFirst().getAddress()).getPort();
  }

  /** Takes no more requests, ends the streams, lets all other requests that are running finish, and closes. */
  public void stop() throws InterruptedException {
    running.close();
    streams.close();
    running.await(Duration.ofMillis(PATIENCE_MILLIS));
    undertow.stop();
  }

  private static HttpHandler handler(Routes routes, Gate gate, Once once, EventStreams streams) {
    Step pipeline = new Limits(new Authentication(gate, routes, new Routing(routes, once)));
    HttpHandler answering = new HttpContinueReadHandler(new Answering(pipeline, streams));
    return ACCESS_LOG.isDebugEnabled()
        ? new AccessLogHandler(answering, ACCESS_LOG::debug, ACCESS, HttpServer.class.getClassLoader())
        : answering; // to make up a line that nobody reads takes its time
  }
}
