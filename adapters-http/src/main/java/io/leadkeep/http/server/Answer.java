package io.leadkeep.http.server;

import io.leadkeep.http.json.Json;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** What a request is answered with. */
public final class Answer {
  private static final byte[] NOTHING = {};

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;
  private final Optional<Events> events;

  private Answer(int status, Map<String, String> headers, byte[] body) {
    this(status, headers, body, Optional.empty());
  }

  private Answer(int status, Map<String, String> headers, byte[] body, Optional<Events> events) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.events = events;
  }

  /** {@return an answer without a body} */
  public static Answer empty(int status) {
    return new Answer(status, Map.of(), NOTHING);
  }

  /** {@return an answer of any media type} */
  public static Answer of(int status, String mediaType, byte[] body) {
    return new Answer(status, Map.of("Content-Type", mediaType), body);
  }

  static Answer of(int status, Map<String, String> headers, byte[] body) {
    return new Answer(status, headers, body);
  }

  /** {@return an answer that goes on: a stream of events, for as long as its reader stays and is welcome} */
  public static Answer events(EventSource source) {
    return new Answer(200, Map.of(), NOTHING, Optional.of(new Events(source, () -> true)));
  }

  /** {@return an answer with a record or list as JSON} */
  public static Answer json(int status, Object content) {
    return of(status, "application/json", Json.bytes(content));
  }

  /** {@return the same with another status} */
  public Answer with(int other) {
    return new Answer(other, headers, body, events);
  }

  /** {@return the same with one more header} */
  public Answer with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body, events);
  }

  /** {@return the same; if it goes on, then for as long as this holds, which is looked at now and then} */
  Answer asLongAs(BooleanSupplier welcome) {
    return new Answer(status, headers, body, events.map(stream -> new Events(stream.source(), welcome)));
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  byte[] body() {
    return body;
  }

  /** {@return what comes after the headers, if it is no body} */
  Optional<Events> events() {
    return events;
  }

  /**
   * A stream of events.
   *
   * @param source where they come from
   * @param welcome whether the reader may still read them
   */
  record Events(EventSource source, BooleanSupplier welcome) {}
}
