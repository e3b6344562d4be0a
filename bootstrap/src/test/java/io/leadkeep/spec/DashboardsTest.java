package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Reply;
import io.leadkeep.domain.dashboard.TileKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Dashboards (W4): ready-made and own ones, tiles that answer by themselves, numbers that can be listed. */
class DashboardsTest extends Spec {
  private static final List<String> CATEGORIES = List.of("lead", "marketing-qualified-lead", "opportunity", "customer",
      "partner", "lost-opportunity");
  private static final List<String> STATUSES = List.of("open", "contacting", "disqualified", "re-nurture", "qualified");
  private static final List<String> SOURCES = List.of("Web", "web", "Fair", "Åre & Ø", "None", "\\\"none\\\"");
  /** Tiles of every kind. */
  static final String EVERY_KIND = """
      {'kind': 'NUMBER'}, {'kind': 'NUMBER', 'entity': 'company'}, {'kind': 'LIST', 'includeHidden': false},
      {'kind': 'LIST', 'entity': 'COMPANY'}, {'kind': 'BAR', 'groupBy': 'leadStatus'},
      {'kind': 'BAR', 'groupBy': 'leadStatus', 'includeHidden': false}, {'kind': 'DONUT', 'groupBy': 'category'},
      {'kind': 'BAR', 'groupBy': 'categoryGroup'}, {'kind': 'BAR', 'groupBy': 'owner'},
      {'kind': 'BAR', 'groupBy': 'source'}, {'kind': 'DONUT', 'entity': 'COMPANY', 'groupBy': 'categoryGroup'},
      {'kind': 'CROSS_TABLE', 'groupBy': 'category', 'columns': 'leadStatus'},
      {'kind': 'CROSS_TABLE', 'groupBy': 'leadStatus', 'columns': 'owner', 'includeHidden': false},
      {'kind': 'CROSS_TABLE', 'entity': 'COMPANY', 'groupBy': 'owner', 'columns': 'categoryGroup'},
      {'kind': 'FUNNEL'}, {'kind': 'FUNNEL', 'mode': 'REACHED', 'period': 'THIS_MONTH'},
      {'kind': 'FUNNEL', 'mode': 'REACHED', 'period': 'TODAY', 'includeHidden': false},
      {'kind': 'FUNNEL', 'mode': 'COHORT', 'period': 'THIS_YEAR'}, {'kind': 'LIFECYCLE_FUNNEL'},
      {'kind': 'LIFECYCLE_FUNNEL', 'includeHidden': false}, {'kind': 'NEW_LEADS', 'interval': 'DAY'},
      {'kind': 'NEW_LEADS'}, {'kind': 'NEW_LEADS', 'interval': 'MONTH', 'includeHidden': false},
      {'kind': 'NEEDS_ATTENTION'}, {'kind': 'SALES_BY_SOURCE'}, {'kind': 'NUMBER', 'entity': 'Sale'},
      {'kind': 'LIST', 'entity': 'SALE'}, {'kind': 'BAR', 'entity': 'SALE', 'groupBy': 'status'},
      {'kind': 'DONUT', 'entity': 'SALE', 'groupBy': 'leadSource'},
      {'kind': 'CROSS_TABLE', 'entity': 'SALE', 'groupBy': 'owner', 'columns': 'leadSource'}""";

  @Test
  void waitReadyMadeInANewWorkspace() {
    contactOf(company("lead"));
    Reply page = api.get("/dashboards").is(200).has("/items/0/name", "Leads").has("/items/0/owner", null)
        .has("/items/0/shared", true);
    api.with("Accept-Language", "sv").get("/selections").has("/items/0/name", "Dolda leadstatusar");
    String id = page.textAt("/items/0/id");
    assertEquals(16, page.at("/items/0/tiles").size());
    for (JsonNode tile : page.at("/items/0/tiles")) {
      Reply data = data(api, id, tile.path("id").stringValue());
      assertTrue(data.textAt("/tile/definition").length() > 20, data.text());
      countsWhatIsListed(data.json());
    }
    api.with("Accept-Language", "de").get("/dashboards/" + id).has("/tiles/0/title", "Neu");
  }

  @Test
  void countWhatTheirDrillDownsList() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    populate(random);
    Reply dashboard = api.post("/dashboards", "{'name': 'All', 'tiles': [" + EVERY_KIND + "]}").is(201);
    assertEquals(Stream.of(TileKind.values()).map(TileKind::name).collect(Collectors.toSet()),
        dashboard.at("/tiles").valueStream().map(tile -> tile.path("kind").stringValue()).collect(Collectors.toSet()));
    int numbers = 0;
    for (JsonNode tile : dashboard.at("/tiles")) {
      Reply data = data(api, dashboard.id(), tile.path("id").stringValue());
      try {
        numbers += countsWhatIsListed(data.json());
      } catch (AssertionError wrong) {
        throw new AssertionError("seed " + seed + ": " + data.text(), wrong);
      }
    }
    assertTrue(numbers > 60, "seed " + seed + " has many numbers: " + numbers);
  }

  /** A source that is called as "no value" is. */
  @Test
  void tellASourceCalledNoneFromNone() {
    for (String source : List.of("none", "NONE", "\\\"none\\\"", "web")) {
      api.post("/companies", "{'name': 'Åkeri', 'source': {'source': '" + source + "'}}").is(201);
    }
    for (int number = 0; number < 5; number++) {
      company("lead");
    }
    Reply bars = tile("{'kind': 'BAR', 'entity': 'COMPANY', 'groupBy': 'source'}");
    assertEquals(List.of(1, 2, 1, 5), counts(bars));
    countsWhatIsListed(bars.json());
    for (JsonNode group : api.get("/companies/counts?groupBy=source").is(200).at("/groups")) {
      String value = group.path("key").asString("none").replace("\"", "%22");
      api.get("/companies?count=true&source=" + value).is(200).has("/total", group.path("count").intValue());
      api.get("/companies?count=true&source=" + value.toUpperCase(Locale.ROOT)).is(200)
          .has("/total", group.path("count").intValue());
    }
  }

  @Test
  void funnelsKnowWhatIsAndWhatWas() {
    String company = company("lead");
    String contact = contactOf(company);
    api.patch("/contacts/" + contact, "{'leadStatus': 'contacting'}").is(200);
    api.patch("/contacts/" + contact, "{'leadStatus': 'qualified'}").is(200);
    contactOf(company);
    assertEquals(List.of(1, 0, 1), counts(tile("{'kind': 'FUNNEL'}")));
    assertEquals(List.of(2, 1, 1), counts(tile("{'kind': 'FUNNEL', 'mode': 'REACHED', 'period': 'THIS_YEAR'}")));
    assertEquals(List.of(2, 1, 1), counts(tile("{'kind': 'FUNNEL', 'mode': 'COHORT', 'period': 'THIS_YEAR'}")));
    assertEquals(List.of(0, 0, 0), counts(tile("{'kind': 'FUNNEL', 'mode': 'REACHED', 'period': 'LAST_YEAR'}")));
    server.clock().advance(Duration.ofDays(400));
    assertEquals(List.of(0, 0, 0), counts(tile("{'kind': 'FUNNEL', 'mode': 'COHORT', 'period': 'THIS_MONTH'}")));
    assertEquals(List.of(1, 0, 1), counts(tile("{'kind': 'FUNNEL'}")));
  }

  @Test
  void lifecyclesCombineCategoryAndStatus() {
    contactOf(company("lead"));
    contactOf(company("marketing-qualified-lead"), "contacting");
    contactOf(company("lead"), "qualified");
    contactOf(company("opportunity"), "qualified");
    contactOf(company("lead"), "disqualified");
    contactOf(company("marketing-qualified-lead"), "re-nurture");
    String won = company("opportunity");
    contactOf(won);
    move(won, "customer");
    Reply data = tile("{'kind': 'LIFECYCLE_FUNNEL'}").has("/segments/5/exit", true).has("/segments/4/label", "Sold");
    assertEquals(List.of(1, 1, 1, 1, 1, 1, 1), counts(data));
    assertEquals(List.of(1, 1, 1, 1, 0, 1, 1), counts(tile("{'kind': 'LIFECYCLE_FUNNEL', 'includeHidden': false}")));
  }

  @Test
  void leadsNeedAttentionAfterAWeek() {
    String company = company("lead");
    String left = contactOf(company);
    String touched = contactOf(company);
    contactOf(company, "qualified");
    tile("{'kind': 'NEEDS_ATTENTION'}").has("/total/count", 0);
    server.clock().advance(Duration.ofDays(7).plusMinutes(1));
    api.patch("/contacts/" + touched, "{'title': 'CEO'}").is(200);
    tile("{'kind': 'NEEDS_ATTENTION'}").has("/total/count", 1).has("/items/0/id", left);
    move(company, "customer");
    tile("{'kind': 'NEEDS_ATTENTION'}").has("/total/count", 0);
  }

  @Test
  void nobodyNeedsAttentionWhereNoStatusIsOpenOrWorkedOn() {
    contactOf(company("lead"));
    server.clock().advance(Duration.ofDays(8));
    for (String status : List.of("open", "contacting")) {
      api.patch("/lead-statuses/" + status, "{'kind': 'PARKED'}").is(200);
    }
    Reply data = tile("{'kind': 'NEEDS_ATTENTION'}").has("/total/count", 0);
    assertEquals(1, countsWhatIsListed(data.json()));
  }

  /** L4: it stays on the contacts that have it, and they are counted. */
  @Test
  void funnelsShowADeletedStatusWhileItHasContacts() {
    String contact = contactOf(company("lead"), "contacting");
    api.delete("/lead-statuses/contacting").is(204);
    for (String funnel : List.of("{'kind': 'FUNNEL'}", "{'kind': 'FUNNEL', 'mode': 'COHORT', 'period': 'TODAY'}",
        "{'kind': 'FUNNEL', 'mode': 'REACHED', 'period': 'TODAY'}")) {
      assertEquals(List.of(0, 1, 0), counts(tile(funnel)), funnel);
    }
    api.patch("/contacts/" + contact, "{'leadStatus': 'qualified'}").is(200);
    assertEquals(List.of(0, 1), counts(tile("{'kind': 'FUNNEL'}")));
    assertEquals(List.of(0, 1, 1), counts(tile("{'kind': 'FUNNEL', 'mode': 'REACHED', 'period': 'TODAY'}")));
  }

  /** W5: a sale came from where it says, else from where its company came from. */
  @Test
  void salesCountByWhereTheyCameFrom() {
    String company = api.post("/companies", "{'name': 'Fjord', 'source': {'source': 'NewsLetter'}}").is(201).id();
    saleOf(company, "'status': 'SOLD', 'amount': {'value': '0.10', 'currency': 'EUR'}");
    saleOf(company, "'status': 'SOLD', 'amount': {'value': '0.2', 'currency': 'EUR'}, 'source': ' newsletter '");
    saleOf(company, "'status': 'SOLD', 'amount': {'value': '700', 'currency': 'JPY'}");
    saleOf(company, "'status': 'OPEN', 'source': 'Fair'");
    saleOf(company, "'status': 'LOST', 'amount': {'value': '5', 'currency': 'EUR'}");
    saleOf(company, "'status': 'STALLED', 'reopenOn': '2030-01-01', 'reason': 'Budget'");
    saleOf(company("lead"), "'amount': {'value': '999999999999999.99', 'currency': 'EUR'}");
    saleOf(company("lead"), "'amount': {'value': '0.01', 'currency': 'EUR'}");
    Reply data = tile("{'kind': 'SALES_BY_SOURCE'}").has("/tile/entity", "SALE").has("/total/count", 6);
    assertEquals(List.of(1, 3, 2), counts(data));
    data.has("/segments/0/key", "fair").has("/segments/0/cells/0/key", "SOLD").has("/segments/0/cells/0/count", 0)
        .has("/segments/0/cells/1/count", 1)
        .has("/segments/1/key", "newsletter").has("/segments/1/cells/0/count", 3)
        .has("/segments/1/cells/0/amounts/0/value", "0.30").has("/segments/1/cells/0/amounts/0/currency", "EUR")
        .has("/segments/1/cells/0/amounts/1/value", "700").has("/segments/1/cells/0/amounts/1/currency", "JPY")
        .has("/segments/2/key", null).has("/segments/2/cells/1/amounts/0/value", "1000000000000000.00");
    assertEquals(0, data.at("/segments/0/cells/1/amounts").size());
    assertEquals(1, data.at("/segments/2/cells/1/amounts").size());
    assertEquals(10, countsWhatIsListed(data.json()));
    api.get("/sales?leadSource=NEWSLETTER&status=SOLD&count=true").is(200).has("/total", 3);
    api.get("/sales?leadSource=none&count=true").is(200).has("/total", 2);
  }

  /** Some letters are two in lower case, or are composed in lower case alone. */
  @Test
  void sourcesAreListedUnderTheNameThatTheyCountUnder() {
    String company = company("lead");
    for (String source : List.of("İ".repeat(200), "J\u030c-list")) {
      api.post("/contacts", "{'lastName': 'Ek', 'leadCreation': {'source': '" + source + "'}}").is(201);
      saleOf(company, "'status': 'SOLD', 'source': '" + source + "'");
    }
    assertEquals(3, countsWhatIsListed(tile("{'kind': 'BAR', 'groupBy': 'source'}").json()));
    assertEquals(7, countsWhatIsListed(tile("{'kind': 'SALES_BY_SOURCE'}").json()));
  }

  @Test
  void salesCountByWhereTheyCameFromAmongThoseThatAreAskedFor() {
    String company = company("lead");
    saleOf(company, "'status': 'SOLD', 'source': 'web', 'amount': {'value': '3', 'currency': 'EUR'}");
    server.clock().advance(Duration.ofDays(400));
    saleOf(company, "'status': 'SOLD', 'source': 'web', 'amount': {'value': '4', 'currency': 'EUR'}");
    tile("{'kind': 'SALES_BY_SOURCE', 'criteria': {'anyOf': [{'allOf': [{'field': 'createdAt', 'op': 'IN_PERIOD', "
        + "'values': ['THIS_YEAR']}]}]}}")
        .has("/total/count", 1).has("/segments/0/cells/0/amounts/0/value", "4.00");
  }

  @Test
  void hiddenStatusesCountUnlessTheyAreLeftOut() {
    String company = company("lead");
    contactOf(company);
    move(company, "customer");
    tile("{'kind': 'NUMBER'}").has("/total/count", 1);
    tile("{'kind': 'NUMBER', 'includeHidden': false}").has("/total/count", 0);
  }

  @Test
  void listsHaveAnOrderAndALengthOfTheirOwn() {
    String company = company("lead");
    List.of("Adams", "Cole", "Berg", "Dunn").forEach(name ->
        api.post("/contacts", "{'lastName': '" + name + "', 'company': '" + company + "'}").is(201));
    Reply three = tile("{'kind': 'LIST', 'sort': '-name', 'limit': 3}").has("/total/count", 4)
        .has("/tile/sort", "-name").has("/tile/limit", 3)
        .has("/items/0/lastName", "Dunn").has("/items/1/lastName", "Cole")
        .has("/items/2/lastName", "Berg");
    assertEquals(3, three.at("/items").size());
    tile("{'kind': 'LIST'}").has("/tile/sort", null).has("/tile/limit", 10).has("/items/0/lastName", "Adams");
    tile("{'kind': 'LIST', 'entity': 'SALE', 'sort': 'title,-saleDate'}").has("/tile/sort", "title,-saleDate");
    tile("{'kind': 'NUMBER'}").has("/tile/sort", null).has("/tile/limit", null);
    api.post("/dashboards",
        "{'name': 'D', 'tiles': [{'kind': 'LIST', 'limit': 'many'}, {'kind': 'LIST', 'sort': 1}]}")
        .is(422).pointsAt("/tiles/0/limit", "/tiles/1/sort");
    api.post("/dashboards", "{'name': 'D', 'tiles': [{'kind': 'LIST', 'sort': 'email'}, {'kind': 'LIST', 'sort': "
        + "'name,name'}, {'kind': 'LIST', 'limit': 0}, {'kind': 'LIST', 'limit': 201}, {'kind': 'NUMBER', 'limit': 3}, "
        + "{'kind': 'BAR', 'groupBy': 'owner', 'sort': 'name'}, {'kind': 'LIST', 'entity': 'COMPANY', "
        + "'sort': 'leadStatus'}]}")
        .is(422).pointsAt("/tiles/0/sort", "/tiles/1/sort", "/tiles/2/limit", "/tiles/3/limit", "/tiles/4/limit",
            "/tiles/5/sort", "/tiles/6/sort");
  }

  @Test
  void oneBrokenTileLeavesTheOthersAlone() {
    String selection = api.post("/selections", "{'name': 'None', 'entity': 'CONTACT', 'members': []}").is(201).id();
    Reply dashboard = api.post("/dashboards", "{'name': 'D', 'tiles': [{'kind': 'NUMBER'}, {'kind': 'NUMBER', "
        + "'criteria': {'anyOf': [{'allOf': [{'field': 'selection', 'op': 'IN', 'values': ['" + selection
        + "']}]}]}}]}").is(201);
    data(api, dashboard.id(), dashboard.textAt("/tiles/1/id")).has("/total/count", 0);
    api.delete("/selections/" + selection).is(204);
    data(api, dashboard.id(), dashboard.textAt("/tiles/0/id")).has("/total/count", 0);
    api.get("/dashboards/" + dashboard.id() + "/tiles/" + dashboard.textAt("/tiles/1/id") + "/data")
        .isProblem(422, "validation-failed").pointsAt("/criteria/anyOf/0/allOf/0/values/0");
  }

  private void populate(Random random) {
    String olga = api.post("/users", "{'name': 'Olga', 'role': 'USER'}").is(201).id();
    List<String> companies = new ArrayList<>();
    for (int number = 0; number < 8; number++) {
      companies.add(api.post("/companies", "{'name': 'C', "
          + (random.nextBoolean() ? "'source': {'source': '" + anySource(random) + "'}, " : "")
          + "'category': '" + CATEGORIES.get(random.nextInt(CATEGORIES.size())) + "'}").is(201).id());
      if (random.nextBoolean()) {
        api.patch("/companies/" + companies.getLast(), "{'owner': '" + olga + "'}").is(200);
      }
    }
    for (int number = 0; number < 20; number++) {
      api.post("/sales", "{'company': '" + companies.get(random.nextInt(companies.size())) + "', 'title': 'S', "
          + (random.nextBoolean() ? "'source': '" + anySource(random) + "', " : "")
          + (random.nextBoolean() ? "'amount': {'value': '0.1', 'currency': 'EUR'}, " : "")
          + (random.nextBoolean() ? "'owner': '" + olga + "', " : "")
          + "'status': '" + List.of("OPEN", "SOLD", "LOST").get(random.nextInt(3)) + "'}").is(201);
    }
    for (int number = 0; number < 25; number++) {
      String company = companies.get(random.nextInt(companies.size()));
      String contact = api.post("/contacts", "{'lastName': 'Ek', "
          + (random.nextInt(8) == 0 ? "" : "'company': '" + company + "', ")
          + (random.nextBoolean() ? "'owner': '" + olga + "', " : "")
          + "'leadCreation': {'source': '" + (random.nextBoolean() ? "Web" : "Fair") + "'}}").is(201).id();
      if (random.nextBoolean()) {
        api.patch("/contacts/" + contact, "{'leadStatus': '" + STATUSES.get(random.nextInt(STATUSES.size())) + "'}");
      }
      if (random.nextInt(4) == 0) {
        server.clock().advance(Duration.ofDays(random.nextInt(5)));
        move(company, CATEGORIES.get(random.nextInt(CATEGORIES.size())));
      }
    }
  }

  private static String anySource(Random random) {
    return SOURCES.get(random.nextInt(SOURCES.size()));
  }

  /** {@return how many numbers there are; each is that of the rows behind it} */
  private int countsWhatIsListed(JsonNode node) {
    int numbers = 0;
    if (node.has("drillDown")) {
      JsonNode drill = node.path("drillDown");
      String list = switch (drill.path("entity").stringValue()) {
        case "CONTACT" -> "/contacts";
        case "COMPANY" -> "/companies";
        default -> "/sales";
      };
      Reply found = api.post(list + "/search",
          "{'criteria': " + drill.path("criteria") + ", 'count': true, 'limit': 200}").is(200)
          .has("/total", node.path("count").longValue());
      assertEquals(node.path("count").intValue(), found.at("/items").size());
      numbers++;
    }
    for (JsonNode part : node) {
      numbers += countsWhatIsListed(part);
    }
    return numbers;
  }

  private void saleOf(String company, String rest) {
    api.post("/sales", "{'company': '" + company + "', 'title': 'S', " + rest + "}").is(201);
  }

  private Reply tile(String tile) {
    Reply dashboard = api.post("/dashboards", "{'name': 'D', 'tiles': [" + tile + "]}").is(201);
    return data(api, dashboard.id(), dashboard.textAt("/tiles/0/id"));
  }

  private static Reply data(Api reader, String dashboard, String tile) {
    return reader.get("/dashboards/" + dashboard + "/tiles/" + tile + "/data").is(200);
  }

  private static List<Integer> counts(Reply data) {
    return data.at("/segments").valueStream().map(segment -> segment.path("count").intValue()).toList();
  }
}
