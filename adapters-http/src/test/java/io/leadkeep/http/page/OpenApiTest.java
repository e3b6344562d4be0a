package io.leadkeep.http.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.user.TokenScope;
import io.leadkeep.http.AllRoutes;
import io.leadkeep.http.json.Json;
import io.leadkeep.http.problem.ProblemCode;
import io.leadkeep.http.server.Method;
import io.leadkeep.http.server.Repeats;
import io.leadkeep.http.server.Route;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The document says what the server does, and the server does what the document says. */
class OpenApiTest {
  private static final Set<Method> WITH_BODY = Set.of(Method.PUT, Method.PATCH);

  private final JsonNode document = read();

  @Test
  void hasTheRoutesOfTheServerAndNoOthers() {
    assertEquals(routes(route -> ""), operations(operation -> ""));
  }

  @Test
  void knowsTheLeastRoleOfEachRoute() {
    assertEquals(
        routes(route -> route.role().map(Enum::name).orElse("anybody")),
        operations(operation -> operation.path("x-least-role").stringValue("anybody")));
    assertEquals(
        routes(route -> route.role().isEmpty() ? "open" : "guarded"),
        operations(operation -> operation.has("security") ? "open" : "guarded"));
    assertEquals(
        routes(route -> route.scope().name()),
        operations(operation -> operation.path("x-token-scope").stringValue(TokenScope.FULL.name())));
  }

  @Test
  void knowsTheQueryParametersOfEachRoute() {
    assertEquals(
        routes(route -> new TreeSet<>(route.parameters()).toString()),
        operations(operation -> parameters(operation, "query").toString()));
  }

  @Test
  void knowsWhichRequestsMayBeRepeated() {
    assertEquals(
        routes(route -> route.repeats() == Repeats.ANSWERED_AGAIN ? "once" : ""),
        operations(operation -> parameters(operation, "header").contains("Idempotency-Key") ? "once" : ""));
  }

  @Test
  void knowsTheVariablesOfEachPath() {
    document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation ->
        assertEquals(Arrays.stream(path.getKey().split("/")).filter(part -> part.startsWith("{"))
                .map(part -> part.substring(1, part.length() - 1)).collect(Collectors.toSet()),
            parameters(operation.getValue(), "path"), path.getKey())));
  }

  @Test
  void wantsABodyWhereOneIsRead() {
    AllRoutes.table().all().forEach(route -> {
      JsonNode operation = operation(route);
      boolean reads = WITH_BODY.contains(route.method())
          || (route.method() == Method.POST && !route.path().text().matches(".*/(restore|freeze)"));
      assertEquals(reads, operation.has("requestBody"), route.path().text());
      assertEquals(route.method() == Method.PATCH,
          operation.path("requestBody").path("content").has("application/merge-patch+json"), route.path().text());
    });
  }

  @Test
  void namesEachOperationOnce() {
    List<String> names = document.path("paths").valueStream().flatMap(JsonNode::valueStream)
        .map(operation -> operation.path("operationId").stringValue()).toList();
    assertEquals(names.size(), Set.copyOf(names).size());
  }

  @Test
  void knowsAllProblems() {
    Set<String> codes = Arrays.stream(ProblemCode.values()).map(ProblemCode::code).collect(Collectors.toSet());
    assertEquals(codes, texts("/components/schemas/Problem/properties/code/enum"));
    String answers = document.path("components").path("responses").toString();
    for (ProblemCode code : ProblemCode.values()) {
      assertTrue(answers.contains("`" + code.code() + "`"), code.code());
    }
    assertEquals(
        Arrays.stream(ValueProblem.values()).map(ValueProblem::code).collect(Collectors.toSet()),
        texts("/components/schemas/ProblemError/properties/code/enum"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"category.Category", "category.CategoryReference", "leadstatus.LeadStatus",
      "leadstatus.LeadStatusReference", "listitem.Order", "listitem.Item", "company.Company", "contact.Contact",
      "contact.ContactLeadStatus", "sale.Sale", "sale.Amount", "automation.Automation", "automation.Verdict",
      "automation.LeadCategorization", "automation.Rule", "automation.Proposal", "settings.Settings", "user.User",
      "user.Me", "user.Token", "history.Change", "history.Actor", "history.Cause", "history.Explanation",
      "history.ExplainedChange", "history.ExplainedVerdict", "count.Counts",
      "dashboard.Dashboard", "dashboard.Tile", "dashboard.TileData", "dashboard.Segment", "dashboard.Total",
      "dashboard.DrillDown", "board.Board", "board.Column", "board.Part",
      "selection.Selection", "selection.Mention", "mapping.Named", "mapping.LeadSource",
      "capture.Capture", "history.Conversion", "event.Hint"})
  void knowsTheMembersOfEachRecordThatIsShown(String name) throws ClassNotFoundException {
    Class<?> record = Class.forName("io.leadkeep.http." + name + "Json");
    String schema = name.substring(name.indexOf('.') + 1);
    assertEquals(
        Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).toList(),
        names(document.at("/components/schemas/" + schema + "/properties")), schema);
  }

  @Test
  void pointsToNothingThatIsNotThere() {
    references(document).forEach(reference ->
        assertTrue(!document.at(reference.substring(1)).isMissingNode(), reference));
  }

  private Map<String, String> routes(Function<Route, String> fact) {
    return AllRoutes.table().all().stream().collect(Collectors.toMap(
        route -> route.method() + " " + route.path().text(), fact, (one, other) -> one, TreeMap::new));
  }

  private Map<String, String> operations(Function<JsonNode, String> fact) {
    Map<String, String> operations = new TreeMap<>();
    document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation ->
        operations.put(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
            fact.apply(operation.getValue()))));
    return operations;
  }

  private JsonNode operation(Route route) {
    return document.path("paths").path(route.path().text()).path(route.method().name().toLowerCase(Locale.ROOT));
  }

  private Set<String> parameters(JsonNode operation, String place) {
    return operation.path("parameters").valueStream()
        .map(parameter -> parameter.has("$ref")
            ? document.at(parameter.path("$ref").stringValue().substring(1))
            : parameter)
        .filter(parameter -> parameter.path("in").stringValue().equals(place))
        .map(parameter -> parameter.path("name").stringValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> texts(String pointer) {
    return document.at(pointer).valueStream().map(JsonNode::stringValue).collect(Collectors.toSet());
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static Stream<String> references(JsonNode node) {
    return node.has("$ref") && node.path("$ref").isString()
        ? Stream.of(node.path("$ref").stringValue())
        : node.valueStream().flatMap(OpenApiTest::references);
  }

  private static JsonNode read() {
    try (InputStream stream = PageRoutes.class.getResourceAsStream("openapi.json")) {
      return Json.parse(stream.readAllBytes());
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
