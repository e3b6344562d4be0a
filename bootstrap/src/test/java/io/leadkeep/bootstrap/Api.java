package io.leadkeep.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The API as a program calls it. Paths are below {@code /api/v1}; bodies are JSON, in which ' stands for ". */
public final class Api {
  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String BASE = "/api/v1";

  private final String address;
  private final Optional<String> token;
  private final Map<String, String> headers;

  /** {@return the API at an address, for the owner of a token} */
  public static Api at(String address, String token) {
    return new Api(address, Optional.of(token));
  }

  Api(String address, Optional<String> token) {
    this(address, token, Map.of());
  }

  private Api(String address, Optional<String> token, Map<String, String> headers) {
    this.address = address;
    this.token = token;
    this.headers = headers;
  }

  /** {@return where the server listens} */
  public String address() {
    return address;
  }

  /** {@return the same API for the owner of another token} */
  public Api as(String otherToken) {
    return new Api(address, Optional.of(otherToken), headers);
  }

  /** {@return the same API for nobody in particular} */
  public Api withoutToken() {
    return new Api(address, Optional.empty(), headers);
  }

  /** {@return the same API with one more header in every request} */
  public Api with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Api(address, token, more);
  }

  /** {@return the answer to a GET} */
  public Reply get(String path) {
    return send("GET", path, Optional.empty());
  }

  /** {@return the answer to a POST} */
  public Reply post(String path, String body) {
    return send("POST", path, Optional.of(body));
  }

  /** {@return the answer to a POST without a body} */
  public Reply post(String path) {
    return send("POST", path, Optional.empty());
  }

  /** {@return the answer to a PUT} */
  public Reply put(String path, String body) {
    return send("PUT", path, Optional.of(body));
  }

  /** {@return the answer to a PATCH} */
  public Reply patch(String path, String body) {
    return with("Content-Type", "application/merge-patch+json").send("PATCH", path, Optional.of(body));
  }

  /** {@return the answer to a DELETE} */
  public Reply delete(String path) {
    return send("DELETE", path, Optional.empty());
  }

  /** {@return the stream of events, from now on} */
  public Events events() {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + BASE + "/events"));
    token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
    try {
      HttpResponse<InputStream> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw new AssertionError("GET /events: " + response.statusCode());
      }
      return new Events(response.body());
    } catch (IOException unanswered) {
      throw new UncheckedIOException("GET /events", unanswered);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** {@return the answer to any request; a path that begins with {@code //} is not below the base} */
  public Reply send(String method, String path, Optional<String> body) {
    URI target = URI.create(address + (path.startsWith("//") ? path.substring(1) : BASE + path));
    HttpRequest.Builder request = HttpRequest.newBuilder(target);
    token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
    headers.forEach(request::header);
    if (body.isPresent() && !headers.containsKey("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    request.method(method, body
        .map(text -> HttpRequest.BodyPublishers.ofString(text.replace('\'', '"'), StandardCharsets.UTF_8))
        .orElseGet(HttpRequest.BodyPublishers::noBody));
    try {
      return new Reply(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
    } catch (IOException unanswered) {
      throw new UncheckedIOException(method + " " + path, unanswered);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
