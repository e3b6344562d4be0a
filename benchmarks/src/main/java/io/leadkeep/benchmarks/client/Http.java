package io.leadkeep.benchmarks.client;

import java.nio.charset.StandardCharsets;

/** Requests as bytes. */
public final class Http {
  private final String token;

  /** Makes requests with this token. */
  public Http(String token) {
    this.token = token;
  }

  /** {@return a request without a body} */
  public byte[] get(String path) {
    return bytes(head("GET", path) + "\r\n");
  }

  /** {@return a request with a body of JSON} */
  public byte[] send(String method, String path, String json) {
    int length = json.getBytes(StandardCharsets.UTF_8).length;
    return bytes(head(method, path) + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n" + json);
  }

  private String head(String method, String path) {
    return method + " /api/v1" + path + " HTTP/1.1\r\nHost: benchmark\r\nAuthorization: Bearer " + token + "\r\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
