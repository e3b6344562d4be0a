package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lists come in pages, and whoever turns them sees each row exactly once. */
class PagingTest extends Spec {
  private static final int SEED = 20_260_331;

  @Test
  void seesEachRowOnceInTheOrderOfTheAlphabet() {
    for (String name : new String[] {"Örn", "Zebra", "Åker", "Ärla", "apa", "Apa", "Berg"}) {
      api.post("/companies", "{'name': '" + name + "'}").is(201);
    }

    assertEquals(List.of("Åker", "apa", "Apa", "Ärla", "Berg", "Örn", "Zebra"), names("/companies?limit=2"));
    api.patch("/settings", "{'sortLanguage': 'sv'}").is(200);
    assertEquals(List.of("apa", "Apa", "Berg", "Zebra", "Åker", "Ärla", "Örn"), names("/companies?limit=3"));
    assertEquals(List.of("Örn", "Ärla", "Åker", "Zebra", "Berg", "Apa", "apa"), names("/companies?limit=3&sort=-name"));
  }

  @Test
  void putsRowsWithoutAValueLastBothWays() {
    String qualified = contactOf(company("lead"), "qualified");
    String open = contactOf(company("lead"), "open");
    String none = contactOf(company("customer"));

    assertEquals(List.of(open, qualified, none), ids("/contacts?limit=1&sort=leadStatus"));
    assertEquals(List.of(qualified, open, none), ids("/contacts?limit=1&sort=-leadStatus,name"));
  }

  @Test
  void countsOnlyWhenAsked() {
    company("lead");
    company("customer");

    api.get("/companies?limit=1&count=true").is(200).has("/total", 2).has("/items/1", "");
    api.get("/companies?category=lead&count=true").is(200).has("/total", 1).has("/nextCursor", null);
    api.get("/companies").is(200).has("/total", "");
    api.get("/categories?limit=3&count=true").is(200).has("/total", 8);
  }

  @Test
  void neverClampsALimit() {
    for (String limit : new String[] {"0", "201", "-1", "x", "", "1.0", "99999999999999999999"}) {
      api.get("/companies?limit=" + limit).isProblem(400, "invalid-parameter").has("/errors/0/parameter", "limit");
    }
    api.get("/companies?limit=1").is(200);
    api.get("/companies?limit=200").is(200);
  }

  @Test
  void takesACursorForItsOwnListFilterAndOrderOnly() {
    for (int count = 0; count < 3; count++) {
      contactOf(company("lead"));
    }
    String cursor = api.get("/companies?limit=1&category=lead&sort=name").textAt("/nextCursor");

    api.get("/companies?limit=2&category=lead&sort=name&count=true&cursor=" + cursor).is(200);
    for (String other : new String[] {"/companies?category=lead", "/companies?category=lead&sort=-name",
        "/companies?sort=name", "/companies?category=lead,customer&sort=name", "/contacts?category=lead&sort=name"}) {
      api.get(other + "&cursor=" + cursor).isProblem(400, "invalid-cursor");
    }
    api.patch("/settings", "{'sortLanguage': 'sv'}").is(200);
    api.get("/companies?category=lead&sort=name&cursor=" + cursor).isProblem(400, "invalid-cursor");
  }

  @Test
  void takesNothingElseForACursor() {
    company("lead");
    company("lead");
    String cursor = api.get("/companies?limit=1").textAt("/nextCursor");
    byte[] bytes = Base64.getUrlDecoder().decode(cursor);
    Random random = new Random(SEED);

    for (String garbage : new String[] {"", "abc", "%20", "====", cursor + "A", cursor.substring(4)}) {
      api.get("/companies?cursor=" + garbage).isProblem(400, "invalid-cursor");
    }
    for (int round = 0; round < 50; round++) {
      byte[] changed = bytes.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
      int status = api.get("/companies?cursor="
          + Base64.getUrlEncoder().withoutPadding().encodeToString(changed)).status();
      assertEquals(true, status == 200 || status == 400, "seed " + SEED + ", round " + round);
    }
  }

  @Test
  void turnsThePagesOfHistoriesAndOfSmallListsToo() {
    String company = company("lead");
    move(company, "opportunity");
    move(company, "customer");

    assertEquals(List.of("category", "category", "category", "name"), pages(
        "/companies/" + company + "/history?limit=1", "field"));
    assertEquals(8, ids("/categories?limit=3").size());
    assertEquals(5, ids("/lead-statuses?limit=1").size());
    api.get("/companies/" + company + "/history?cursor=abc").isProblem(400, "invalid-cursor");
    api.get("/companies/" + company + "/history?limit=1&cursor="
        + api.get("/categories?limit=1").textAt("/nextCursor")).isProblem(400, "invalid-cursor");
  }

  @Test
  void listsWhatBelongsToACompany() {
    String company = company("lead");
    String contact = contactOf(company);
    contactOf(company("lead"));
    String sale = sale(company, "OPEN").id();

    assertEquals(List.of(contact), ids("/companies/" + company + "/contacts?limit=1"));
    assertEquals(List.of(sale), ids("/companies/" + company + "/sales?limit=1"));
    api.get("/companies/" + contact + "/contacts").isProblem(404, "not-found");
    api.get("/companies/nonsense/sales").isProblem(404, "not-found");
    api.get("/companies/" + company + "/contacts?company=" + company).isProblem(400, "unknown-parameter");
  }

  private List<String> names(String path) {
    return pages(path, "name");
  }

  private List<String> ids(String path) {
    return pages(path, "id");
  }

  private List<String> pages(String path, String member) {
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = api.get(path + cursor).is(200).json();
      page.path("items").forEach(item -> seen.add(item.path(member).stringValue()));
      cursor = page.path("nextCursor").isNull() ? "" : "&cursor=" + page.path("nextCursor").stringValue();
    } while (!cursor.isEmpty());
    return seen;
  }
}
