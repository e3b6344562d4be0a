package io.leadkeep.http.server;

import io.leadkeep.http.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * An answer as it is kept for those who repeat their request.
 *
 * @param status its status
 * @param headers its own headers
 * @param body its body, which is text
 */
record KeptAnswer(int status, Map<String, String> headers, String body) {
  static KeptAnswer of(Answer answer) {
    return new KeptAnswer(
        answer.status(), answer.headers(), new String(answer.body(), StandardCharsets.UTF_8));
  }

  /** {@return the answer that {@link #text} tells} */
  static KeptAnswer parse(String text) {
    JsonNode kept = Json.parse(text.getBytes(StandardCharsets.UTF_8));
    Map<String, String> headers = new TreeMap<>();
    kept.path("headers").properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().stringValue()));
    return new KeptAnswer(kept.path("status").intValue(), headers, kept.path("body").stringValue());
  }

  String text() {
    return new String(Json.bytes(this), StandardCharsets.UTF_8);
  }

  Answer answer() {
    return Answer.of(status, headers, body.getBytes(StandardCharsets.UTF_8));
  }
}
