package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Reply;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Answers speak the reader's language: labels, problems, explanations (L5). */
class LanguagesTest extends Spec {
  private static final List<String> LANGUAGES = List.of("en", "sv", "da", "nb", "de", "nl");

  /** L5. */
  @Test
  void areSixForEveryPredefinedItem() {
    for (String list : List.of("/categories", "/lead-statuses")) {
      for (JsonNode item : api.get(list).is(200).at("/items")) {
        Set<String> descriptions = new HashSet<>();
        for (String language : LANGUAGES) {
          Reply told = in(language).get(list + "/" + item.path("key").stringValue()).is(200);
          assertEquals(language, told.header("Content-Language"));
          assertNotEquals("", told.textAt("/name"));
          descriptions.add(told.textAt("/description"));
        }
        if (!item.path("description").isNull()) {
          assertEquals(LANGUAGES.size(), descriptions.size(), item + ": " + descriptions);
        }
      }
    }
  }

  /** L5: the words of the source. */
  @Test
  void areThoseOfTheSource() {
    Map<String, String> statuses = Map.of("open", "Öppen", "contacting", "Kontakt tas",
        "disqualified", "Diskvalificerad", "re-nurture", "Återbearbetning", "qualified", "Kvalificerad");
    statuses.forEach((key, name) -> in("sv").get("/lead-statuses/" + key).has("/name", name));
    Map<String, String> categories = Map.of("lead", "Lead",
        "marketing-qualified-lead", "Marknadsföringskvalificerad lead (MQL)", "opportunity", "Affärsmöjlighet",
        "lost-opportunity", "Förlorad möjlighet");
    categories.forEach((key, name) -> in("sv").get("/categories/" + key).has("/name", name));
  }

  /** Everywhere that an item is named. */
  @Test
  void areSpokenWhereverAnItemIsNamed() {
    rules(asking("SALE_SOLD", "customer"));
    String company = company("opportunity");
    String contact = contactOf(company, "contacting");
    String proposal = sale(company, "SOLD").textAt("/automation/proposal");
    Api swedish = in("sv");

    swedish.get("/companies/" + company).has("/category/name", "Affärsmöjlighet");
    swedish.get("/companies").has("/items/0/category/name", "Affärsmöjlighet");
    swedish.get("/contacts/" + contact)
        .has("/leadStatus/name", "Kontakt tas").has("/category/name", "Affärsmöjlighet");
    swedish.get("/category-proposals/" + proposal).has("/from/name", "Affärsmöjlighet").has("/to/name", "Kund");
    swedish.get("/lead-categorization").has("/rules/0/targetCategory/name", "Kund");
    swedish.get("/contacts/counts?groupBy=leadStatus").has("/groups/0/label", "Kontakt tas");
    swedish.patch("/contacts/" + contact, "{'leadStatus': 'qualified'}").is(200)
        .has("/leadStatus/name", "Kvalificerad");
    swedish.post("/sales", "{'title': 'T', 'company': '" + company + "', 'status': 'SOLD'}").is(201)
        .has("/automation/from/name", "Affärsmöjlighet").has("/automation/to/name", "Kund");
  }

  @Test
  void areSpokenByProblemsToo() {
    Set<String> titles = new HashSet<>();
    Set<String> details = new HashSet<>();
    Set<String> messages = new HashSet<>();
    for (String language : LANGUAGES) {
      Reply missing = in(language).get("/companies/none").isProblem(404, "not-found");
      titles.add(missing.textAt("/title"));
      details.add(missing.textAt("/detail"));
      messages.add(in(language).post("/companies", "{}").isProblem(422, "validation-failed")
          .pointsAt("/name").textAt("/errors/0/message"));
      assertEquals(language, missing.header("Content-Language"));
    }
    assertEquals(LANGUAGES.size(), titles.size(), titles::toString);
    assertEquals(LANGUAGES.size(), details.size(), details::toString);
    assertEquals(LANGUAGES.size(), messages.size(), messages::toString);
  }

  @Test
  void areTheWorkspacesUnlessTheReaderAsksForAnother() {
    api.patch("/settings", "{'language': 'de'}").is(200);

    assertEquals("de", api.get("/lead-statuses/open").header("Content-Language"));
    assertEquals("de", in("fi").get("/lead-statuses/open").header("Content-Language"));
    assertEquals("nl", in("fi, nl;q=0.3, sv;q=0.2").get("/lead-statuses/open").header("Content-Language"));
    assertEquals("nb", in("nb-NO").get("/lead-statuses/open").header("Content-Language"));
    api.get("/companies/none").isProblem(404, "not-found");
    assertEquals("de", api.get("/companies/none").header("Content-Language"));
  }

  /** L5: writing a name in any language sets it for all. */
  @Test
  void areGivenUpWhenANameIsWritten() {
    in("sv").patch("/categories/opportunity", "{'name': 'Chans'}").is(200).has("/key", "opportunity");

    for (String language : LANGUAGES) {
      in(language).get("/categories/opportunity").has("/name", "Chans");
    }
    assertNotEquals(in("sv").get("/categories/opportunity").textAt("/description"),
        in("de").get("/categories/opportunity").textAt("/description"));
  }

  /** L5: a key is a slug of the first name, unique, never changes, and never looks like an id. */
  @Test
  void leaveKeysAlone() {
    api.post("/categories", "{'name': 'Åkeri & Söner AB!', 'group': 'OTHER'}").is(201)
        .has("/key", "akeri-soner-ab");
    String twin = api.post("/categories", "{'name': 'Åkeri, Söner (AB)', 'group': 'OTHER'}").is(201).textAt("/key");
    assertNotEquals("akeri-soner-ab", twin);
    api.patch("/categories/akeri-soner-ab", "{'name': 'Other name'}").is(200).has("/key", "akeri-soner-ab");
    String uuid = "01890a5d-ac96-774b-bcce-b302099a8057";
    String key = api.post("/categories", "{'name': '" + uuid + "', 'group': 'OTHER'}").is(201).textAt("/key");
    assertNotEquals(uuid, key);
    for (String name : List.of("order", "none", "!!!")) {
      Reply created = api.post("/categories", "{'name': '" + name + "', 'group': 'OTHER'}").is(201);
      api.get("/categories/" + created.textAt("/key")).is(200).has("/id", created.id());
      assertNotEquals(name, created.textAt("/key"));
    }
  }

  private Api in(String language) {
    return api.with("Accept-Language", language);
  }
}
