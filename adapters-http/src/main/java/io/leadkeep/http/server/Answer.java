package io.leadkeep.http.server;

import io.leadkeep.http.json.Json;
import java.util.Map;
import java.util.TreeMap;

/** What a request is answered with. */
public final class Answer {
  private static final byte[] NOTHING = {};

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  private Answer(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
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

  /** {@return an answer with a record or list as JSON} */
  public static Answer json(int status, Object content) {
    return of(status, "application/json", Json.bytes(content));
  }

  /** {@return the same with another status} */
  public Answer with(int other) {
    return new Answer(other, headers, body);
  }

  /** {@return the same with one more header} */
  public Answer with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body);
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
}
