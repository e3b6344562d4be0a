package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Reply;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever is sent to whatever route, the answer is never that we made a mistake. */
class NothingBreaksTheServerTest extends Spec {
  private static final List<String> VALUES = List.of("null", "true", "0", "-1", "1.5", "1e999999999", "1e-999999999",
      "99999999999999999999", "''", "' '", "'x'", "'none'", "'order'", "'lead'", "'" + "x".repeat(3_000) + "'",
      "'\\u0000'", "'\\ud800'", "'\\ud83d\\ude00'", "'00000000-0000-0000-0000-000000000000'", "'2026-02-30'",
      "'9999-12-31'", "'0000-01-01'", "'9999-12-31T23:59:59.999999999Z'", "'9999999999999999.99'", "[]", "[null]",
      "['x', 'x']", "[{}]", "{}", "{'id': 5}", "{'id': 'lead', 'name': []}", "{'value': '-0', 'currency': 'XXX'}",
      "{'value': '1', 'currency': 'JPY'}", "{'decision': 'ACCEPT', 'category': 'lead'}", "{'source': 'x'}");
  private static final List<String> PARAMETERS = List.of("", "%20", "x", "none", "none,none", ",", "lead,", "true",
      "-1", "%C3%A5", "%F0%9F%98%80", "00000000-0000-0000-0000-000000000000", "0000-01-01T00:00:00Z",
      "9999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "%2B1000000-01-01T00:00:00Z", "name,-name", "--name", "-",
      "%25_", "%27;--", "PENDING", "OPEN,SOLD");

  /** So many values are enough where others have been tried. */
  private static final int AGAIN = 4;

  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> tried = new HashSet<>();
  private int turn;
  private JsonNode document;

  @BeforeEach
  void fill() {
    document = api.get("/openapi.json").json();
    String company = company("lead");
    rules(asking("SALE_SOLD", "customer"));
    ids.put("companies", company);
    ids.put("contacts", contactOf(company));
    Reply sale = sale(company, "SOLD");
    ids.put("sales", sale.id());
    ids.put("category-proposals", sale.textAt("/automation/proposal"));
    ids.put("categories", "partner");
    ids.put("lead-statuses", "contacting");
    ids.put("users", api.post("/users", "{'name': 'U', 'role': 'VIEWER'}").id());
    ids.put("tokens", api.post("/tokens", "{'name': 'T', 'user': '" + ids.get("users") + "'}").id());
  }

  @Test
  void noBodyDoes() {
    Api any = api.with("If-Match", "*");
    operations((path, method, operation) -> {
      JsonNode body = operation.at("/requestBody/content/application~1json/schema/$ref");
      if (body.isString()) {
        document.at(body.stringValue().substring(1)).path("properties").properties().forEach(member ->
            some(member.toString(), VALUES).forEach(value ->
                calm(any.send(method, path, Optional.of("{'" + member.getKey() + "': " + value + "}")))));
        some("a whole body", VALUES).forEach(value -> calm(any.send(method, path, Optional.of(value))));
      }
    });
  }

  @Test
  void noQueryDoes() {
    operations((path, method, operation) -> operation.path("parameters").forEach(reference -> {
      JsonNode parameter = reference.has("$ref")
          ? document.at(reference.path("$ref").stringValue().substring(1))
          : reference;
      if (method.equals("GET") && parameter.path("in").stringValue().equals("query")) {
        String groupBy = path.endsWith("/counts") ? "groupBy=owner&" : "";
        String name = parameter.path("name").stringValue();
        some(name, PARAMETERS).forEach(value -> calm(api.get(path + "?" + groupBy + name + "=" + value)));
      }
    }));
  }

  @Test
  void noPathDoes() {
    List<String> variables = List.of("x", "%20", "%2F", "..", ".", "%F0%9F%98%80", "lead;a=b", "none", "a".repeat(900));
    document.path("paths").properties().stream().filter(path -> path.getKey().contains("{")).forEach(
        path -> variables.forEach(variable -> {
          String called = path.getKey().replaceAll("\\{\\w+}", variable);
          path.getValue().properties().forEach(operation ->
              calm(api.send(operation.getKey().toUpperCase(Locale.ROOT), "/" + called, Optional.empty())));
        }));
  }

  /** {@return all values for what is described for the first time; some, each time others, where the same is read} */
  private List<String> some(String what, List<String> values) {
    if (tried.add(what)) {
      return values;
    }
    turn += AGAIN;
    return IntStream.range(turn - AGAIN, turn).mapToObj(place -> values.get(place % values.size())).toList();
  }

  private interface Caller {
    void call(String path, String method, JsonNode operation);
  }

  private void operations(Caller caller) {
    document.path("paths").properties().stream().filter(path -> path.getKey().startsWith("/api/v1/")).forEach(path ->
        path.getValue().properties().forEach(operation -> caller.call(
            concrete(path.getKey()), operation.getKey().toUpperCase(Locale.ROOT), operation.getValue())));
  }

  private String concrete(String path) {
    String below = path.substring("/api/v1".length());
    return below.replace("{id}", ids.getOrDefault(below.split("/", -1)[1], "none")).replaceAll("\\{\\w+}", "none");
  }

  private static void calm(Reply reply) {
    assertTrue(reply.status() < 500, () -> reply.request() + ": " + reply.text());
  }
}
