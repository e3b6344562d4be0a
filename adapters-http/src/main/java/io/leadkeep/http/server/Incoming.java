package io.leadkeep.http.server;

import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.xnio.channels.ReadTimeoutException;

/** A request as it came in: nothing of it is believed yet. */
final class Incoming {
  private final HttpServerExchange exchange;
  private Optional<byte[]> body = Optional.empty();
  private Language usual = Language.EN;

  Incoming(HttpServerExchange exchange) {
    this.exchange = exchange;
  }

  String method() {
    return exchange.getRequestMethod().toString();
  }

  /** {@return the parts of the path between the slashes, decoded} */
  List<String> path() {
    String raw = exchange.getRequestURI();
    if (exchange.isHostIncludedInRequestURI()) {
      raw = raw.substring(Math.max(0, raw.indexOf('/', raw.indexOf("://") + 3)));
    }
    if (!raw.startsWith("/")) {
      throw Problem.of(ProblemCode.MALFORMED_REQUEST).exception();
    }
    return PathTemplate.segments(raw).stream().map(UrlText::path).toList();
  }

  /** {@return the query as it was sent, without the question mark} */
  String query() {
    return exchange.getQueryString();
  }

  int lengthOfAddress() {
    return exchange.getRequestURI().length() + exchange.getQueryString().length();
  }

  long lengthOfHeaders() {
    long length = 0;
    for (HeaderValues header : exchange.getRequestHeaders()) {
      for (String value : header) {
        length += header.getHeaderName().length() + value.length();
      }
    }
    return length;
  }

  /** {@return all values of a header as one list; empty if it wasn't sent} */
  Optional<String> header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().get(name)).map(lines -> String.join(", ", lines));
  }

  /** {@return how long the body says it is; -1 if it doesn't say} */
  long announcedLength() {
    return exchange.getRequestContentLength();
  }

  boolean hasBody() {
    return announcedLength() > 0 || exchange.getRequestHeaders().contains(Headers.TRANSFER_ENCODING);
  }

  /**
   * {@return the whole body, however often it is asked for}
   *
   * <p>Only a caller who may write makes a thread wait for a body. What nobody reads is drained without one.
   */
  byte[] body() {
    if (body.isEmpty()) {
      body = Optional.of(read());
    }
    return body.get();
  }

  /** {@return whether nothing is left to be read that a thread would have to wait for} */
  boolean isRead() {
    return !exchange.isBlocking() || body.isPresent();
  }

  private byte[] read() {
    exchange.startBlocking();
    try {
      byte[] bytes = exchange.getInputStream().readNBytes(Limits.LARGEST_BODY + 1);
      if (bytes.length > Limits.LARGEST_BODY) {
        throw Limits.tooLarge().exception();
      }
      return bytes;
    } catch (ReadTimeoutException tooSlow) {
      throw Problem.of(ProblemCode.REQUEST_TIMEOUT).withHeader("Connection", "close").exception();
    } catch (IOException broken) {
      throw Problem.of(ProblemCode.MALFORMED_REQUEST).withHeader("Connection", "close").exception();
    }
  }

  /** Tells the language of the workspace, once it is known whose request it is. */
  void usually(Language language) {
    usual = language;
  }

  /** {@return the language that the reader likes best of those we speak, or else the workspace's} */
  Language language() {
    return language(usual);
  }

  /** {@return the language that the reader likes best of those we speak} */
  Language language(Language otherwise) {
    return header("Accept-Language").flatMap(AcceptLanguage::best).orElse(otherwise);
  }
}
