package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.bootstrap.Reply;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Searching with full criteria, and counting with them (W2, W4). */
class SearchTest extends Spec {
  private static final String QUALIFIED = "{'field': 'leadStatus', 'op': 'IN', 'values': ['qualified']}";
  private static final String OPEN = "{'field': 'leadStatus', 'op': 'IN', 'values': ['open']}";
  private static final String OF_CUSTOMERS = "{'field': 'categoryGroup', 'op': 'IN', 'values': ['CUSTOMER']}";

  @Test
  void joinsCriteriaByAndInsideASetAndSetsByOr() {
    String customer = company("lead");
    String qualifiedCustomer = contactOf(customer, "qualified");
    contactOf(customer, "disqualified");
    move(customer, "customer");
    String lead = company("lead");
    contactOf(lead, "qualified");
    String open = contactOf(lead, "open");

    assertEquals(Set.of(qualifiedCustomer, open),
        found("{'anyOf': [" + set(QUALIFIED, OF_CUSTOMERS) + ", " + set(OPEN) + "]}"));
    assertEquals(4, found("{'anyOf': [{'allOf': []}]}").size());
  }

  @Test
  void knowsRecordsWithoutAValue() {
    String alone = api.post("/contacts", "{'lastName': 'Alone', 'email': 'a@example.org'}").is(201).id();
    String open = contactOf(company("lead"));

    assertEquals(Set.of(alone), found(one("leadStatus", "NOT_IN", "'open'")));
    assertEquals(Set.of(), found(one("leadStatus", "NOT_IN", "'open', 'none'")));
    assertEquals(Set.of(alone, open), found(one("leadStatus", "IN", "'open', 'none'")));
    assertEquals(Set.of(alone), found(one("leadStatus", "ABSENT", "")));
    assertEquals(Set.of(open), found(one("company", "EXISTS", "")));
    assertEquals(Set.of(alone), found(one("email", "EXISTS", "")));
    assertEquals(Set.of(alone), found(one("leadStatusVisible", "IS", "false")));
    assertEquals(Set.of(open), found(one("leadStatusVisible", "IS", "true")));
    assertEquals(Set.of(alone), found(one("categoryGroup", "ABSENT", "")));
    assertEquals(Set.of(alone), found(one("categoryGroup", "NOT_IN", "'POTENTIAL_CUSTOMER'")));
    assertEquals(Set.of(open), found(one("q", "MATCHES", "'öb'")));
  }

  @Test
  void asksWhatSalesExist() {
    String company = company("lead");
    String buyer = contactOf(company);
    String colleague = contactOf(company);
    String other = company("lead");
    for (String status : List.of("OPEN", "SOLD")) {
      api.post("/sales", "{'title': 'Fleet service', 'company': '" + company + "', 'contact': '" + buyer
          + "', 'status': '" + status + "'}").is(201);
    }

    assertEquals(Set.of(buyer), found(one("hasSale", "IS", "true")));
    assertEquals(Set.of(colleague), found(one("hasSale", "IS", "false")));
    assertEquals(Set.of(buyer), found(one("saleStatus", "IN", "'SOLD', 'LOST'")));
    assertEquals(Set.of(), found(one("saleStatus", "IN", "'LOST'")));
    assertEquals(Set.of(colleague), found(one("saleStatus", "NOT_IN", "'OPEN', 'LOST'")));
    assertEquals(Set.of(), found(one("saleStatus", "NOT_IN", "'LOST', 'SOLD', 'none'")));
    assertEquals(Set.of(buyer, colleague), found(one("saleStatus", "IN", "'SOLD', 'none'")));
    assertEquals(Set.of(company), ids(api.get("/companies?saleStatus=OPEN&hasSale=true")));
    assertEquals(Set.of(other), ids(api.get("/companies?saleStatus.not=OPEN")));
    api.get("/contacts?saleStatus=WON").isProblem(400, "invalid-parameter");
  }

  @Test
  void asksForMomentsDaysAndPeriodsInTheWorkspacesTimeZone() {
    api.patch("/settings", "{'timeZone': 'Europe/Stockholm'}").is(200);
    server.clock().moveTo("2026-03-01T22:30:00Z"); // still Sunday, 1 March, in Stockholm
    String sunday = contactOf(company("lead"));
    server.clock().moveTo("2026-03-01T23:00:00Z");
    String monday = contactOf(company("lead"));
    server.clock().moveTo("2026-03-08T12:00:00Z");

    assertEquals(Set.of(monday), found(one("createdAt", "IN_PERIOD", "'THIS_WEEK'")));
    assertEquals(Set.of(sunday), found(one("createdAt", "IN_PERIOD", "'LAST_WEEK'")));
    assertEquals(Set.of(sunday, monday), found(one("createdAt", "IN_PERIOD", "'THIS_QUARTER'")));
    assertEquals(Set.of(), found(one("createdAt", "IN_PERIOD", "'TODAY'")));
    assertEquals(Set.of(sunday), found(one("createdAt", "BETWEEN", "'2026-02-20', '2026-03-01'")));
    assertEquals(Set.of(monday), found(one("createdAt", "AFTER", "'2026-03-02'")));
    assertEquals(Set.of(sunday), found(one("createdAt", "BEFORE", "'2026-03-01T23:00:00Z'")));
    assertEquals(Set.of(monday), found(one("createdAt", "LAST_DAYS", "6")));
    assertEquals(Set.of(sunday), found(one("createdAt", "OLDER_THAN_DAYS", "6")));
    assertEquals(Set.of(sunday), ids(api.get("/contacts?createdBefore=2026-03-02")));
  }

  /** Records know milliseconds. */
  @Test
  void asksForMomentsThatAreFinerThanRecords() {
    String contact = contactOf(company("lead"));
    String created = contact(contact).textAt("/createdAt");
    String finer = created.replace("Z", "5Z");
    Set<String> found = Set.of(contact);

    assertEquals(found, ids(api.get("/contacts?createdAfter=" + created)));
    assertEquals(Set.of(), ids(api.get("/contacts?createdAfter=" + finer)));
    assertEquals(Set.of(), ids(api.get("/contacts?createdBefore=" + created)));
    assertEquals(found, ids(api.get("/contacts?createdBefore=" + finer)));
    assertEquals(found, found(one("createdAt", "BETWEEN", "'" + created + "', '" + finer + "'")));
    assertEquals(Set.of(), found(one("createdAt", "BETWEEN", "'" + finer + "', '" + created.replace("Z", "9Z") + "'")));
  }

  /** T1. */
  @Test
  void findsNothingByATextWithoutWords() {
    String open = contactOf(company("lead"));

    assertEquals(Set.of(), ids(api.get("/contacts?q=%3F%3F")));
    assertEquals(Set.of(), ids(api.get("/companies?q=%25&count=true").has("/total", 0)));
    assertEquals(Set.of(), found(one("q", "MATCHES", "'-'")));
    assertEquals(Set.of(open), ids(api.get("/contacts?q=")));
    assertEquals(Set.of(open), ids(api.get("/contacts?q=%20")));
    api.get("/contacts/counts?groupBy=leadStatus&q=%3F").is(200).has("/total", 0).has("/groups/0", "");
    api.get("/board?entity=contact&groupBy=leadStatus&q=%3F").is(200).has("/columns/0/count", 0);
  }

  /** R1: texts are counted in characters. */
  @Test
  void asksForWhateverASourceMayBe() {
    String source = "🚚".repeat(200);
    String company = api.post("/companies", "{'name': 'Åkeri', 'source': {'source': '" + source + "'}}").is(201).id();

    assertEquals(Set.of(company), ids(api.post("/companies/search",
        "{'criteria': " + one("source", "IN", "'" + source + "'") + "}").is(200)));
    refused(one("source", "IN", "'" + source.repeat(2) + "x'"), "/criteria/anyOf/0/allOf/0/values/0");
  }

  /** More of them than SQLite lets expressions nest. */
  @Test
  void asksForManyWordsAtOnce() {
    String words = IntStream.range(0, 66).mapToObj(number -> Integer.toString(number + 10))
        .collect(Collectors.joining(" "));
    String term = "{'field': 'q', 'op': 'MATCHES', 'values': ['" + words + "']}";
    String contact = api.post("/contacts", "{'lastName': '" + words + "'}").is(201).id();

    assertEquals(Set.of(contact),
        found("{'anyOf': [" + set(Collections.nCopies(20, term).toArray(String[]::new)) + "]}"));
  }

  @Test
  void pagesWithACursorThatBelongsToItsQuestion() {
    String company = company("lead");
    List<String> all = List.of(contactOf(company), contactOf(company), contactOf(company));
    String question = "'criteria': " + one("leadStatus", "IN", "'open'") + ", 'sort': '-createdAt', 'limit': 2";

    Reply first = api.post("/contacts/search", "{" + question + ", 'count': true}").is(200).has("/total", 3);
    String cursor = first.textAt("/nextCursor");
    Reply second = api.post("/contacts/search", "{" + question + ", 'cursor': '" + cursor + "'}").is(200)
        .has("/nextCursor", null);

    Set<String> seen = new TreeSet<>(ids(first));
    seen.addAll(ids(second));
    assertEquals(new TreeSet<>(all), seen);
    api.post("/contacts/search", "{'limit': 2, 'cursor': '" + cursor + "'}")
        .isProblem(400, "invalid-cursor").pointsAt("/cursor");
  }

  @Test
  void searchesCompanies() {
    company("customer");
    String lead = company("lead");

    assertEquals(Set.of(lead), ids(api.post("/companies/search",
        "{'criteria': " + one("category", "NOT_IN", "'customer'") + "}").is(200)));
  }

  @Test
  void letsViewersAsk() {
    String viewer = api.post("/users", "{'name': 'Vera', 'role': 'VIEWER'}").is(201).id();
    String token = api.post("/tokens", "{'user': '" + viewer + "', 'name': 'test'}").is(201).textAt("/token");

    api.as(token).post("/contacts/search", "{}").is(200);
    api.as(token).post("/contacts/counts", "{'groupBy': 'owner'}").is(200);
  }

  @Test
  void pointsAtWhateverCantBeAsked() {
    refused(one("shoeSize", "IN", "'44'"), "/criteria/anyOf/0/allOf/0/field");
    refused(one("leadStatus", "IS", "true"), "/criteria/anyOf/0/allOf/0/op");
    refused(one("leadStatus", "LIKE", "'open'"), "/criteria/anyOf/0/allOf/0/op");
    refused(one("leadStatus", "IN", "'open', 'closed'"), "/criteria/anyOf/0/allOf/0/values/1");
    refused(one("leadStatus", "IN", ""), "/criteria/anyOf/0/allOf/0/values");
    refused(one("leadStatus", "EXISTS", "'open'"), "/criteria/anyOf/0/allOf/0/values");
    refused(one("owner", "IN", "'me'"), "/criteria/anyOf/0/allOf/0/values/0");
    refused(one("leadStatusVisible", "IS", "'true'"), "/criteria/anyOf/0/allOf/0/values/0");
    refused(one("createdAt", "LAST_DAYS", "0"), "/criteria/anyOf/0/allOf/0/values/0");
    refused(one("createdAt", "AFTER", "'2026-02-30'"), "/criteria/anyOf/0/allOf/0/values/0");
    refused(one("createdAt", "BETWEEN", "'2026-02-20'"), "/criteria/anyOf/0/allOf/0/values");
    refused(one("createdAt", "IN_PERIOD", "'NEXT_WEEK'"), "/criteria/anyOf/0/allOf/0/values/0");
    refused("{'anyOf': [" + set(OPEN) + ", " + set(OPEN, one("x", "IN", "'y'")) + "]}",
        "/criteria/anyOf/1/allOf/1/field", "/criteria/anyOf/1/allOf/1/op", "/criteria/anyOf/1/allOf/1/anyOf");
    refused("{'anyOf': []}", "/criteria/anyOf");
    refused("{'allOf': []}", "/criteria/anyOf", "/criteria/allOf");
    refused("[]", "/criteria");
    api.post("/contacts/search", "{'sort': 'shoeSize'}").isProblem(422, "validation-failed").pointsAt("/sort");
    api.post("/contacts/search", "{'limit': 201}").isProblem(422, "validation-failed").pointsAt("/limit");
    api.post("/contacts/counts", "{'groupBy': 'shoeSize'}").isProblem(422, "validation-failed").pointsAt("/groupBy");
    api.post("/contacts/counts", "{}").isProblem(422, "validation-failed").pointsAt("/groupBy");
  }

  /** R1: no text holds them, so none is found by them. */
  @Test
  void refusesControlCharactersAndHalvesOfCharacters() {
    for (String field : List.of("source", "email", "phone", "title", "firstTouch.term", "leadStatus", "owner")) {
      for (String operator : List.of("IN", "NOT_IN")) {
        holdsImpossible(one(field, operator, "'none', 'a\\u0000b'"),
            "/criteria/anyOf/0/allOf/0/values/1", "control-character");
        holdsImpossible(one(field, operator, "'\\ud800'"), "/criteria/anyOf/0/allOf/0/values/0", "broken-unicode");
      }
    }
    String words = one("q", "MATCHES", "'\\u0001'");
    holdsImpossible(words, "/criteria/anyOf/0/allOf/0/values/0", "control-character");
    api.post("/companies/search", "{'criteria': " + one("source", "IN", "'\\u0000'") + "}").is(422);
    api.post("/sales/search", "{'criteria': " + one("leadSource", "NOT_IN", "'\\u0000'") + "}").is(422);
    api.post("/selections", "{'name': 'S', 'entity': 'CONTACT', 'criteria': " + words + "}").is(422)
        .pointsAt("/criteria/anyOf/0/allOf/0/values/0");
    api.post("/dashboards", "{'name': 'D', 'tiles': [{'kind': 'NUMBER', 'criteria': " + words + "}]}").is(422)
        .pointsAt("/tiles/0/criteria/anyOf/0/allOf/0/values/0");
    for (String parameter : List.of("source", "source.not", "email", "q", "owner")) {
      api.get("/contacts?" + parameter + "=a%00b").is(400);
    }
  }

  @Test
  void limitsTheSizeOfCriteria() {
    refused("{'anyOf': [" + String.join(", ", Collections.nCopies(11, set(OPEN))) + "]}", "/criteria/anyOf");
    refused("{'anyOf': [" + set(Collections.nCopies(21, OPEN).toArray(String[]::new)) + "]}",
        "/criteria/anyOf/0/allOf");
    refused(one("leadStatus", "IN", String.join(", ", Collections.nCopies(101, "'open'"))),
        "/criteria/anyOf/0/allOf/0/values");
    refused(one("q", "MATCHES", "'" + "x".repeat(401) + "'"), "/criteria/anyOf/0/allOf/0/values/0");
  }

  @Test
  void keepsFindingWhatADeletedItemIsOn() {
    String contact = contactOf(company("lead"), "contacting");
    api.delete("/lead-statuses/contacting").is(204);

    assertEquals(Set.of(contact), found(one("leadStatus", "IN", "'contacting'")));
  }

  @Test
  void countsWithCriteria() {
    String customer = company("lead");
    contactOf(customer, "qualified");
    move(customer, "customer");
    contactOf(company("lead"), "open");
    contactOf(company("lead"), "open");
    String visible = "'criteria': " + one("leadStatusVisible", "IS", "true");

    api.post("/contacts/counts", "{" + visible + ", 'groupBy': 'leadStatus'}").is(200)
        .has("/groups/0/key", "open").has("/groups/0/count", 2).has("/groups/1", "").has("/total", 2);
    api.post("/companies/counts", "{'groupBy': 'categoryGroup'}").is(200)
        .has("/groups/0/key", "CUSTOMER").has("/groups/1/key", "POTENTIAL_CUSTOMER").has("/total", 3);
  }

  @Test
  void countsByTwoFieldsAsACrossTable() {
    String customer = company("lead");
    contactOf(customer, "qualified");
    contactOf(customer, "open");
    move(customer, "customer");
    contactOf(company("lead"), "open");
    api.post("/contacts", "{'lastName': 'Alone'}").is(201);

    api.get("/contacts/counts?groupBy=categoryGroup,leadStatus").is(200)
        .has("/groups/0/key", "CUSTOMER").has("/groups/0/label", "Customer").has("/groups/0/count", 2)
        .has("/groups/0/groups/0/key", "open").has("/groups/0/groups/0/count", 1)
        .has("/groups/0/groups/1/key", "qualified").has("/groups/0/groups/1/count", 1)
        .has("/groups/1/key", "POTENTIAL_CUSTOMER").has("/groups/1/groups/0/key", "open")
        .has("/groups/2/key", null).has("/groups/2/groups/0/key", null).has("/groups/2/groups/0/count", 1)
        .has("/total", 4);
    api.get("/contacts/counts?groupBy=category,categoryGroup").is(200)
        .has("/groups/1/key", "customer").has("/groups/1/groups/0/key", "CUSTOMER").has("/groups/1/groups/0/count", 2);
    api.get("/contacts/counts?groupBy=owner,owner").isProblem(400, "invalid-parameter");
    api.get("/contacts/counts?groupBy=owner,source,category").isProblem(400, "invalid-parameter");
    api.get("/contacts/counts").isProblem(400, "invalid-parameter");
  }

  @Test
  void tellsWhatCanBeAsked() {
    Reply meta = api.get("/meta").is(200).has("/limits/sets", 10);
    meta.at("/contacts/fields").valueStream().filter(field -> field.path("groups").booleanValue())
        .forEach(field -> api.get("/contacts/counts?groupBy=" + field.path("name").stringValue()).is(200));
    meta.at("/companies/fields").valueStream().filter(field -> field.path("sorts").booleanValue())
        .forEach(field -> api.get("/companies?sort=-" + field.path("name").stringValue()).is(200));
  }

  private void holdsImpossible(String criteria, String pointer, String code) {
    api.post("/contacts/search", "{'criteria': " + criteria + "}").isProblem(422, "validation-failed")
        .pointsAt(pointer).has("/errors/0/code", code);
  }

  private void refused(String criteria, String... pointers) {
    api.post("/contacts/search", "{'criteria': " + criteria + "}").isProblem(422,
        List.of(pointers).stream().anyMatch(SearchTest::isUnknownMember)
            ? "unknown-field"
            : "validation-failed").pointsAt(pointers);
  }

  private static boolean isUnknownMember(String pointer) {
    return pointer.endsWith("/allOf/1/anyOf") || pointer.equals("/criteria/allOf");
  }

  private Set<String> found(String criteria) {
    return ids(api.post("/contacts/search", "{'criteria': " + criteria + "}").is(200));
  }

  private static Set<String> ids(Reply list) {
    Set<String> ids = new TreeSet<>();
    list.is(200).at("/items").valueStream().map(item -> item.path("id")).map(JsonNode::stringValue).forEach(ids::add);
    return ids;
  }

  private static String one(String field, String operator, String values) {
    return "{'anyOf': [" + set("{'field': '" + field + "', 'op': '" + operator + "', 'values': [" + values + "]}")
        + "]}";
  }

  private static String set(String... terms) {
    return "{'allOf': [" + String.join(", ", terms) + "]}";
  }
}
