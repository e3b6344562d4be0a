package io.leadkeep.http.server;

import io.leadkeep.domain.workspace.Language;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.nio.ByteBuffer;

/** Where Undertow ends: sends a request on its way and writes what comes back. */
final class Answering implements HttpHandler {
  private final Step pipeline;

  Answering(Step pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    if (exchange.isInIoThread()) {
      exchange.dispatch(this);
      return;
    }
    Incoming incoming = new Incoming(exchange);
    Answer answer =
        ProblemAnswers.guard(incoming.language(Language.EN), () -> pipeline.answer(incoming));
    if (exchange.isResponseChannelAvailable()) {
      write(exchange, answer);
    } // else the client is gone, or broke the rules of HTTP so badly that Undertow hung up
  }

  private static void write(HttpServerExchange exchange, Answer answer) {
    exchange.setStatusCode(answer.status());
    HeaderMap headers = exchange.getResponseHeaders();
    headers.put(Headers.VARY, "Accept-Language");
    headers.put(Headers.CACHE_CONTROL, "no-cache, private");
    headers.put(new HttpString("X-Content-Type-Options"), "nosniff");
    answer.headers().forEach((name, value) -> headers.put(new HttpString(name), value));
    if (answer.body().length > 0) {
      exchange.setResponseContentLength(answer.body().length);
    }
    exchange.getResponseSender().send(ByteBuffer.wrap(answer.body()));
  }
}
