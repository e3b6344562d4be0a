package io.leadkeep.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
public final class Reply {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final HttpResponse<String> response;

  Reply(HttpResponse<String> response) {
    this.response = response;
  }

  /** {@return the status} */
  public int status() {
    return response.statusCode();
  }

  /** {@return what was asked, in short} */
  public String request() {
    return response.request().method() + " " + response.uri();
  }

  /** {@return a header; empty if it is not there} */
  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** {@return the body as it came} */
  public String text() {
    return response.body();
  }

  /** {@return the body} */
  public JsonNode json() {
    return MAPPER.readTree(response.body());
  }

  /** {@return a part of the body, by its JSON pointer} */
  public JsonNode at(String pointer) {
    return json().at(pointer);
  }

  /** {@return a text in the body, by its JSON pointer; the word null for null} */
  public String textAt(String pointer) {
    JsonNode node = at(pointer);
    return node.isString() ? node.stringValue() : node.toString();
  }

  /** {@return the id in the body} */
  public String id() {
    return textAt("/id");
  }

  /** {@return this reply, which has this status} */
  public Reply is(int status) {
    assertEquals(status, status(), () -> request() + ": " + text());
    return this;
  }

  /** {@return this reply, which is a problem with this status and code} */
  public Reply isProblem(int status, String code) {
    is(status);
    assertTrue(header("Content-Type").startsWith("application/problem+json"), () -> header("Content-Type"));
    assertEquals(code, textAt("/code"), this::text);
    return this;
  }

  /** {@return this reply, whose errors are at these JSON pointers} */
  public Reply pointsAt(String... pointers) {
    List<String> found = at("/errors").valueStream().map(error -> error.path("pointer").asString("")).sorted().toList();
    assertEquals(List.of(pointers).stream().sorted().toList(), found, this::text);
    return this;
  }

  /** {@return this reply, in whose body this text stands at this JSON pointer} */
  public Reply has(String pointer, Object value) {
    assertEquals(String.valueOf(value), textAt(pointer), () -> pointer + " in " + text());
    return this;
  }
}
