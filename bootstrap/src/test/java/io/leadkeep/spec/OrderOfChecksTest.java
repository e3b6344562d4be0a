package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Of several things that are wrong the first in this order is told: token, role, existence, precondition, body. */
class OrderOfChecksTest extends Spec {
  private static final String NOBODY = "00000000-0000-7000-8000-000000000000";
  private static final String OLD_TAG = "\"999-0123456789abcdef0123-en\"";
  private static final Optional<String> GARBAGE = Optional.of("{garbage");
  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  private final List<Operation> operations = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();
  private Api user;
  private Api viewer;

  private record Operation(String method, String path, String leastRole, boolean guarded, boolean reads) {
    boolean hasRecord() {
      return path.contains("{id}");
    }

    Optional<String> body() {
      return WITH_BODY.contains(method) ? GARBAGE : Optional.empty();
    }
  }

  @BeforeEach
  void fill() {
    api.get("/openapi.json").is(200).at("/paths").properties().stream()
        .filter(path -> path.getKey().startsWith("/api/v1/"))
        .forEach(path -> path.getValue().properties().forEach(operation -> operations.add(operation(
            operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()))));
    user = somebody("USER");
    viewer = somebody("VIEWER");
    rules(asking("SALE_SOLD", "customer"));
    String company = company("lead");
    ids.put("companies", company);
    ids.put("contacts", contactOf(company));
    Reply sale = sale(company, "SOLD");
    ids.put("sales", sale.id());
    ids.put("category-proposals", sale.textAt("/automation/proposal"));
    ids.put("categories", "partner");
    ids.put("lead-statuses", "contacting");
    ids.put("users", api.post("/users", "{'name': 'U', 'role': 'VIEWER'}").is(201).id());
    ids.put("selections", api.post("/selections", "{'name': 'S', 'entity': 'CONTACT', 'members': []}").is(201).id());
    ids.put("dashboards", api.post("/dashboards", "{'name': 'D', 'tiles': []}").is(201).id());
    ids.put("tokens", api.post("/tokens", "{'name': 'T', 'user': '" + ids.get("users") + "'}").is(201).id());
  }

  @Test
  void firstTheToken() {
    for (Operation operation : operations.stream().filter(Operation::guarded).toList()) {
      send(api.withoutToken(), operation, NOBODY).isProblem(401, "unauthenticated");
      send(api.as("nonsense"), operation, NOBODY).isProblem(401, "unauthenticated");
    }
    api.withoutToken().get("/nowhere").isProblem(401, "unauthenticated");
  }

  @Test
  void thenTheRole() {
    for (Operation operation : operations.stream().filter(Operation::guarded).toList()) {
      switch (operation.leastRole()) {
        case "ADMIN" -> {
          send(user, operation, NOBODY).isProblem(403, "forbidden");
          send(viewer, operation, NOBODY).isProblem(403, "forbidden");
        }
        case "USER" -> send(viewer, operation, NOBODY).isProblem(403, "forbidden");
        default -> assertTrue(operation.method().equals("GET") || operation.reads(), operation.toString());
      }
    }
  }

  @Test
  void thenExistence() {
    for (Operation operation : records()) {
      for (String id : new String[] {NOBODY, "no-such-thing"}) {
        send(api, operation, id).isProblem(404, "not-found");
        send(api.with("If-Match", OLD_TAG), operation, id).isProblem(404, "not-found");
      }
    }
  }

  @Test
  void thenThePrecondition() {
    for (Operation operation : writes()) {
      Reply reply = send(api.with("If-Match", OLD_TAG), operation, id(operation)).isProblem(412, "stale");
      assertTrue(reply.at("/current").isObject(), reply::text);
      assertEquals(false, reply.header("ETag").isEmpty(), reply::request);
      if (operation.method().equals("PUT")) {
        send(api, operation, id(operation)).isProblem(428, "precondition-required");
      }
    }
  }

  @Test
  void thenTheBody() {
    for (Operation operation : writes()) {
      if (WITH_BODY.contains(operation.method())) {
        send(api.with("If-Match", "*"), operation, id(operation)).isProblem(400, "malformed-json");
      }
    }
    for (Operation operation : operations) {
      if (operation.method().equals("POST") && operation.guarded() && !operation.hasRecord()) {
        send(api, operation, NOBODY).isProblem(400, "malformed-json");
      }
    }
  }

  @Test
  void anUnknownParameterNeverPasses() {
    for (Operation operation : operations.stream().filter(Operation::guarded).toList()) {
      String path = concrete(operation, id(operation));
      path += (path.contains("?") ? "&" : "?") + "nonsense=1";
      api.with("If-Match", "*").send(operation.method(), path, operation.body())
          .isProblem(400, "unknown-parameter").has("/errors/0/parameter", "nonsense");
    }
  }

  private List<Operation> records() {
    return operations.stream().filter(Operation::guarded).filter(Operation::hasRecord).toList();
  }

  /** {@return what writes to something that is there} */
  private List<Operation> writes() {
    return operations.stream().filter(Operation::guarded)
        .filter(operation -> !operation.method().equals("GET"))
        .filter(operation -> operation.hasRecord() ? ids.containsKey(resource(operation))
            : !operation.method().equals("POST"))
        .toList();
  }

  private static Operation operation(String method, String path, JsonNode operation) {
    return new Operation(method, path.substring("/api/v1".length()), operation.path("x-least-role").asString(""),
        !operation.has("security"), path.matches(".*/(search|counts|board)"));
  }

  private String id(Operation operation) {
    return ids.getOrDefault(resource(operation), "none");
  }

  private static String resource(Operation operation) {
    return operation.path().split("/", -1)[1];
  }

  private static Reply send(Api by, Operation operation, String id) {
    return by.send(operation.method(), concrete(operation, id), operation.body());
  }

  private static String concrete(Operation operation, String id) {
    String path = operation.path().replace("{id}", id).replace("{tileId}", NOBODY);
    String field = path.startsWith("/companies") ? "category" : "leadStatus";
    return path.endsWith("/why") ? path + "?field=" + field : path;
  }

  private Api somebody(String role) {
    String id = api.post("/users", "{'name': 'Somebody', 'role': '" + role + "'}").is(201).id();
    return api.as(api.post("/tokens", "{'name': 'T', 'user': '" + id + "'}").is(201).textAt("/token"));
  }
}
