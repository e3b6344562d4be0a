package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Reply;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Selections (W2): saved searches and fixed sets, private and shared. */
class SelectionsTest extends Spec {
  private static final String OPEN =
      "{'anyOf': [{'allOf': [{'field': 'leadStatus', 'op': 'IN', 'values': ['open']}]}]}";

  @Test
  void findTheirMembersWhenTheyAreOpened() {
    String company = company("lead");
    String first = contactOf(company);
    String id = dynamic("Open ones", OPEN);
    assertEquals(List.of(first), members(id));

    String second = contactOf(company);
    assertEquals(2, members(id).size());
    api.patch("/contacts/" + first, "{'leadStatus': 'contacting'}").is(200);
    assertEquals(List.of(second), members(id));
  }

  @Test
  void keepTheirMembersWhenTheyAreStatic() {
    String company = company("lead");
    String first = contactOf(company);
    String second = contactOf(company);
    String third = contactOf(company);
    Reply created = api.post("/selections", "{'name': 'Fair', 'entity': 'contact', 'members': ['" + first + "', '"
        + second + "', '" + first + "']}").is(201).has("/kind", "STATIC").has("/size", 2).has("/criteria", null);
    String id = created.id();
    assertEquals(sorted(first, second), ids(created.at("/members")));
    api.patch("/contacts/" + first, "{'leadStatus': 'contacting'}").is(200);
    assertEquals(sorted(first, second), sorted(members(id)));

    api.post("/selections/" + id + "/members", "{'add': ['" + third + "', '" + first + "'], 'remove': ['" + second
        + "']}").is(200).has("/size", 2);
    assertEquals(sorted(first, third), sorted(members(id)));
    Reply again = api.post("/selections/" + id + "/members", "{'add': ['" + third + "']}").is(200);
    assertEquals(again.header("ETag"), api.get("/selections/" + id).header("ETag"));
    api.patch("/selections/" + id, "{'members': []}").is(200).has("/size", 0);
    assertEquals(List.of(), members(id));
  }

  /** A cursor belongs to its filter, and that is what the selection says. */
  @Test
  void takeNoCursorFromBeforeTheirCriteriaChanged() {
    String company = company("lead");
    contactOf(company);
    contactOf(company);
    String id = dynamic("Open ones", OPEN);
    String page = "/selections/" + id + "/members?limit=1";
    String cursor = api.get(page).is(200).textAt("/nextCursor");
    api.patch("/selections/" + id, "{'name': 'Fresh ones'}").is(200);
    api.get(page + "&cursor=" + cursor).is(200);
    api.patch("/selections/" + id, "{'criteria': " + OPEN.replace("'open'", "'open', 'contacting'") + "}").is(200);
    api.get(page + "&cursor=" + cursor).isProblem(400, "invalid-cursor");
    api.get(page).is(200);
  }

  @Test
  void areFoundByWhatTheyCanBeOnly() {
    dynamic("Open ones", OPEN);
    for (String list : List.of("/selections", "/dashboards")) {
      for (String shared : List.of("maybe", "none", "", "true,none")) {
        api.get(list + "?shared=" + shared).isProblem(400, "invalid-parameter").has("/errors/0/parameter", "shared");
      }
      api.get(list + "?shared=TRUE,false").is(200).has("/items/0/shared", true);
    }
    api.get("/selections?entity=none").isProblem(400, "invalid-parameter").has("/errors/0/parameter", "entity");
    api.get("/selections?entity=Contact&shared=false").is(200).has("/items/0/name", "Open ones");
    api.get("/sales?status=none").isProblem(400, "invalid-parameter");
  }

  @Test
  void areListedAndPagedAsTheirRecordsAre() {
    String company = company("lead");
    List<String> all = IntStream.range(0, 5).mapToObj(number -> contactOf(company)).toList();
    String id = fixed(all.subList(0, 4));
    Reply page = api.get("/selections/" + id + "/members?sort=-createdAt&limit=3&count=true").is(200).has("/total", 4);
    assertEquals(3, page.at("/items").size());
    Reply rest = api.get("/selections/" + id + "/members?sort=-createdAt&limit=3&cursor=" + page.textAt("/nextCursor"))
        .is(200).has("/nextCursor", null);
    assertEquals(1, rest.at("/items").size());
    api.get("/selections/" + id + "/members?cursor=" + page.textAt("/nextCursor")).isProblem(400, "invalid-cursor");
    api.get("/selections/" + id + "/members?sort=nonsense").isProblem(400, "invalid-parameter");
    api.get("/selections/" + id + "/members?nonsense=1").isProblem(400, "unknown-parameter");
  }

  @Test
  void areOfCompaniesToo() {
    String lead = company("lead");
    company("customer");
    String dynamic = api.post("/selections", "{'name': 'Leads', 'entity': 'Company', 'criteria': {'anyOf': [{'allOf': "
        + "[{'field': 'category', 'op': 'IN', 'values': ['lead']}]}]}}").is(201).has("/entity", "COMPANY").id();
    assertEquals(List.of(lead), members(dynamic));
    assertEquals(List.of(lead), ids(api.get("/companies?selection=" + dynamic).is(200).at("/items"), "id"));
    api.get("/contacts?selection=" + dynamic).isProblem(400, "invalid-parameter");
    api.get("/selections/" + dynamic + "/members?leadStatus=open").isProblem(400, "unknown-parameter");
    api.post("/selections/" + dynamic + "/freeze").is(200).has("/kind", "STATIC").has("/members/0", lead);
  }

  @Test
  void narrowListsAndCounts() {
    String company = company("lead");
    String open = contactOf(company);
    String contacting = contactOf(company, "contacting");
    contactOf(company);
    String id = fixed(List.of(open, contacting));
    assertEquals(List.of(open),
        ids(api.get("/contacts?selection=" + id + "&leadStatus=open").is(200).at("/items"), "id"));
    api.get("/contacts/counts?groupBy=leadStatus&selection=" + id).is(200).has("/total", 2).has("/groups/0/count", 1);
    api.post("/contacts/search", "{'criteria': {'anyOf': [{'allOf': [{'field': 'selection', 'op': 'IN', 'values': ['"
        + id + "']}]}]}, 'count': true}").is(200).has("/total", 2);
    api.get("/contacts?selection=" + dynamic("Open", OPEN) + "&count=true").is(200).has("/total", 2);
  }

  @Test
  void freezeToWhatTheyFindNow() {
    String company = company("lead");
    String first = contactOf(company);
    String id = dynamic("Open ones", OPEN);
    String tag = api.get("/selections/" + id).header("ETag");
    Reply frozen = api.with("If-Match", tag).post("/selections/" + id + "/freeze").is(200)
        .has("/kind", "STATIC").has("/criteria", null).has("/members/0", first);
    contactOf(company);
    assertEquals(List.of(first), members(id));
    api.post("/selections/" + id + "/freeze").is(200);
    assertEquals(frozen.header("ETag"), api.get("/selections/" + id).header("ETag"));
    api.with("If-Match", tag).post("/selections/" + id + "/freeze").isProblem(412, "stale");
  }

  /** R2. */
  @Test
  void loseMembersThatAreDeleted() {
    String company = company("lead");
    String gone = contactOf(company);
    String stays = contactOf(company);
    String id = fixed(List.of(gone, stays));
    api.delete("/contacts/" + gone).is(204);
    Reply left = api.get("/selections/" + id).is(200).has("/size", 1).has("/members/0", stays);
    api.get("/contacts?selection=" + id + "&count=true").is(200).has("/total", 1);
    assertEquals(1, left.at("/members").size());
  }

  /** C3, C5, L4. */
  @Test
  void keepMatchingWhenAListItemIsRenamedOrDeleted() {
    String company = company("lead");
    contactOf(company, "contacting");
    String id = dynamic("Worked on", OPEN.replace("open", "contacting"));
    api.get("/selections/" + id).is(200).has("/mentions/0/key", "contacting").has("/mentions/0/deleted", false);
    api.patch("/lead-statuses/contacting", "{'name': 'Calling'}").is(200);
    api.delete("/lead-statuses/contacting").is(204);
    assertEquals(1, members(id).size());
    api.get("/selections/" + id).is(200).has("/mentions/0/name", "Calling").has("/mentions/0/deleted", true)
        .has("/criteria/anyOf/0/allOf/0/values/0", "contacting");
    api.get("/selections").is(200).has("/items/" + place(id) + "/mentions/0/deleted", true);
  }

  /** P1. */
  @Test
  void arePrivateUnlessTheyAreShared() {
    Api olga = user("Olga", "USER");
    Api per = user("Per", "USER");
    Api viewer = user("Vera", "VIEWER");
    String id = olga.post("/selections", "{'name': 'Mine', 'entity': 'CONTACT', 'criteria': " + OPEN + "}").is(201)
        .has("/shared", false).has("/owner/name", "Olga").has("/editable", true).id();
    for (Api other : List.of(per, viewer, api)) {
      other.get("/selections/" + id).isProblem(404, "not-found");
      other.get("/selections/" + id + "/members").isProblem(404, "not-found");
      other.get("/contacts?selection=" + id).isProblem(400, "invalid-parameter");
      assertEquals(-1, place(other, id));
    }
    per.patch("/selections/" + id, "{'name': 'X'}").isProblem(404, "not-found");
    olga.patch("/selections/" + id, "{'shared': true}").is(200);
    for (Api other : List.of(per, viewer)) {
      other.get("/selections/" + id).is(200).has("/editable", false);
      other.get("/selections/" + id + "/members").is(200);
      other.get("/contacts?selection=" + id).is(200);
      other.patch("/selections/" + id, "{'name': 'X'}").isProblem(403, "forbidden");
      other.delete("/selections/" + id).isProblem(403, "forbidden");
    }
    per.patch("/selections/" + id, "{'name': 'X'}").has("/title", "Not allowed").has("/detail",
        "You see this because it is shared. Only its owner and administrators may change it.");
    viewer.patch("/selections/" + id, "{'name': 'X'}").has("/detail", "Your role does not allow this.");
    api.patch("/selections/" + id, "{'name': 'Ours'}").is(200).has("/name", "Ours").has("/owner/name", "Olga");
    viewer.post("/selections", "{'name': 'Mine', 'entity': 'CONTACT', 'criteria': " + OPEN + "}")
        .isProblem(403, "forbidden");
    api.delete("/selections/" + id).is(204);
    olga.get("/selections/" + id).isProblem(404, "not-found");
  }

  @Test
  void refuseWhatCannotBe() {
    String contact = contactOf(company("lead"));
    String id = dynamic("Open ones", OPEN);
    api.post("/selections", "{}").isProblem(422, "validation-failed").pointsAt("/name", "/entity", "/criteria");
    api.post("/selections", "{'name': 'X', 'entity': 'SALE', 'members': []}").is(422).pointsAt("/entity");
    api.post("/selections", "{'name': 'X', 'entity': 'CONTACT', 'members': [], 'criteria': " + OPEN + "}")
        .is(422).pointsAt("/criteria");
    api.post("/selections", "{'name': 'X', 'entity': 'COMPANY', 'members': ['" + contact + "']}")
        .is(422).pointsAt("/members/0");
    api.post("/selections", "{'name': 'X', 'entity': 'COMPANY', 'criteria': " + OPEN + "}")
        .is(422).pointsAt("/criteria/anyOf/0/allOf/0/field");
    api.post("/selections", "{'name': 'X', 'entity': 'CONTACT', 'criteria': " + OPEN.replace("open", "nope") + "}")
        .is(422).pointsAt("/criteria/anyOf/0/allOf/0/values/0");
    api.post("/selections", "{'name': 'X', 'entity': 'CONTACT', 'criteria': {'anyOf': [{'allOf': [{'field': "
        + "'selection', 'op': 'IN', 'values': ['"
        + id + "']}]}]}}").is(422).pointsAt("/criteria/anyOf/0/allOf/0/field");
    api.patch("/selections/" + id, "{'members': []}").is(422).pointsAt("/members");
    api.patch("/selections/" + id, "{'entity': 'COMPANY', 'name': null}").is(422).pointsAt("/entity", "/name");
    api.post("/selections/" + id + "/members", "{'add': ['" + contact + "']}").is(422).pointsAt("/add");
    String fixed = fixed(List.of());
    api.post("/selections/" + fixed + "/members", "{}").is(422).pointsAt("/add");
    api.post("/selections/" + fixed + "/members", "{'add': ['" + contact + "'], 'remove': ['" + contact + "']}")
        .is(422).pointsAt("/remove/0");
    api.post("/selections/" + fixed + "/members", "{'add': ['nobody']}").is(422).pointsAt("/add/0");
    api.patch("/selections/" + fixed, "{'criteria': " + OPEN + "}").is(422).pointsAt("/criteria");
    String many = "'00000000-0000-7000-8000-000000000000'" + ", '00000000-0000-7000-8000-000000000000'".repeat(10_000);
    api.post("/selections/" + fixed + "/members", "{'add': [" + many + "]}").isProblem(422, "too-many-members")
        .has("/limit", 10_000);
    api.get("/selections/" + fixed).is(200).has("/size", 0);
  }

  @Test
  void answerConditionalRequests() {
    String id = dynamic("Open ones", OPEN);
    Reply read = api.get("/selections/" + id).is(200);
    api.with("If-None-Match", read.header("ETag")).get("/selections/" + id).is(304);
    api.patch("/selections/" + id, "{'name': 'Open ones', 'entity': 'contact', 'criteria': " + OPEN + "}").is(200);
    assertEquals(read.header("ETag"), api.get("/selections/" + id).header("ETag"));
    api.with("If-Match", read.header("ETag")).patch("/selections/" + id, "{'name': 'Open'}").is(200);
    api.with("If-Match", read.header("ETag")).patch("/selections/" + id, "{'name': 'X'}").isProblem(412, "stale");
    api.with("If-Match", read.header("ETag")).delete("/selections/" + id).isProblem(412, "stale");
  }

  private String dynamic(String name, String criteria) {
    return api.post("/selections", "{'name': '" + name + "', 'entity': 'CONTACT', 'criteria': " + criteria + "}")
        .is(201).has("/kind", "DYNAMIC").id();
  }

  private String fixed(List<String> members) {
    String quoted = String.join(", ", members.stream().map(id -> "'" + id + "'").toList());
    return api.post("/selections", "{'name': 'Picked', 'entity': 'CONTACT', 'members': [" + quoted + "]}").is(201).id();
  }

  private List<String> members(String selection) {
    return ids(api.get("/selections/" + selection + "/members").is(200).at("/items"), "id");
  }

  private Api user(String name, String role) {
    String user = api.post("/users", "{'name': '" + name + "', 'role': '" + role + "'}").is(201).id();
    return api.as(api.post("/tokens", "{'user': '" + user + "', 'name': 'test'}").is(201).textAt("/token"));
  }

  private int place(String id) {
    return place(api, id);
  }

  private static int place(Api reader, String id) {
    return ids(reader.get("/selections?limit=200").is(200).at("/items"), "id").indexOf(id);
  }

  private static List<String> ids(JsonNode array) {
    return array.valueStream().map(JsonNode::stringValue).toList();
  }

  private static List<String> ids(JsonNode items, String member) {
    return items.valueStream().map(item -> item.path(member).stringValue()).toList();
  }

  private static List<String> sorted(String... ids) {
    return sorted(List.of(ids));
  }

  private static List<String> sorted(List<String> ids) {
    return ids.stream().sorted().toList();
  }
}
