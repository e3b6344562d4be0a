package io.leadkeep.http.server;

import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import io.undertow.io.AsyncSenderImpl;
import io.undertow.io.Sender;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.nio.ByteBuffer;

/** Where Undertow ends: sends a request on its way and writes what comes back. */
final class Answering implements HttpHandler {
  private static final String SECONDS_TO_WAIT = "10";

  private final Step pipeline;
  private final EventStreams streams;

  Answering(Step pipeline, EventStreams streams) {
    this.pipeline = pipeline;
    this.streams = streams;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (exchange.isInIoThread()) {
      exchange.dispatch(this);
      return;
    }
    Incoming incoming = new Incoming(exchange);
    Answer answer = ProblemAnswers.guard(incoming, () -> withRoom(pipeline.answer(incoming)));
    if (incoming.isRead() && answer.events().isEmpty()) {
      // Where the next request of the same client will be read, who may be faster than this thread is to finish.
      exchange.dispatch(exchange.getIoThread(), reading -> write(reading, answer));
    } else {
      write(exchange, answer);
    }
  }

  private Answer withRoom(Answer answer) {
    if (answer.events().isPresent() && !streams.hasRoom()) {
      throw Problem.of(ProblemCode.RATE_LIMITED).withHeader("Retry-After", SECONDS_TO_WAIT).exception();
    }
    return answer;
  }

  private void write(HttpServerExchange exchange, Answer answer) throws Exception {
    if (!exchange.isResponseChannelAvailable()) {
      return; // the client is gone, or broke the rules of HTTP so badly that Undertow hung up
    }
    exchange.setStatusCode(answer.status());
    HeaderMap headers = exchange.getResponseHeaders();
    headers.put(Headers.VARY, "Accept-Language");
    headers.put(Headers.CACHE_CONTROL, "no-cache, private");
    headers.put(new HttpString("X-Content-Type-Options"), "nosniff");
    answer.headers().forEach((name, value) -> headers.put(new HttpString(name), value));
    if (answer.events().isPresent()) {
      stream(exchange, answer.events().get());
      return;
    }
    if (answer.body().length > 0) {
      exchange.setResponseContentLength(answer.body().length);
    }
    sender(exchange).send(ByteBuffer.wrap(answer.body()));
  }

  /** The exchange's own would wait for the client if a body was waited for. */
  private static Sender sender(HttpServerExchange exchange) {
    return exchange.isInIoThread() ? new AsyncSenderImpl(exchange) : exchange.getResponseSender();
  }

  private void stream(HttpServerExchange exchange, Answer.Events events) throws Exception {
    if (exchange.getRequestMethod().equals(Methods.HEAD)) {
      exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/event-stream; charset=UTF-8");
      exchange.endExchange();
    } else {
      streams.open(exchange, events);
    }
  }
}
