package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.bootstrap.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Categories and lead statuses as lists (C1 to C8, L1 to L5). */
class ListsTest extends Spec {
  /** C6, L1. */
  @Test
  void areThereFromTheBeginning() {
    assertEquals(List.of("lead", "marketing-qualified-lead", "opportunity", "lost-opportunity", "customer",
        "partner", "former-customer", "other"), keys("/categories"));
    assertEquals(List.of("open", "contacting", "disqualified", "re-nurture", "qualified"), keys("/lead-statuses"));
    api.get("/categories/lost-opportunity").has("/group", "POTENTIAL_CUSTOMER").has("/leadStatusEnabled", true);
    api.get("/categories/former-customer").has("/group", "LOST").has("/leadStatusEnabled", false);
    api.get("/lead-statuses/open").has("/kind", "INITIAL").has("/isDefault", true);
    api.get("/lead-statuses/qualified").has("/kind", "CLOSED_POSITIVE").has("/isDefault", false);
  }

  /** L5. */
  @Test
  void speakTheReadersLanguage() {
    api.with("Accept-Language", "sv").get("/categories/opportunity").has("/name", "Affärsmöjlighet");
    api.with("Accept-Language", "sv-FI, en;q=0.5").get("/lead-statuses/re-nurture").has("/name", "Återbearbetning");
    api.with("Accept-Language", "fi, *;q=0.1").get("/lead-statuses/open").has("/name", "Open");
    api.patch("/settings", "{'language': 'sv'}").is(200);
    api.get("/lead-statuses/contacting").has("/name", "Kontakt tas");
  }

  /** L5. */
  @Test
  void dropTheTranslationsWhenTheyAreRenamed() {
    api.patch("/lead-statuses/open", "{'name': 'Fresh'}").is(200).has("/key", "open");

    api.with("Accept-Language", "sv").get("/lead-statuses/open").has("/name", "Fresh");
  }

  /** C1. */
  @Test
  void refuseTwinsByNameDeletedOnesToo() {
    String twin = api.post("/categories", "{'name': 'Åkeri', 'group': 'OTHER'}").is(201).id();

    api.post("/categories", "{'name': ' ÅKERI ', 'group': 'OTHER'}").isProblem(409, "duplicate-name")
        .has("/twin/id", twin).has("/twin/deleted", false);
    api.post("/categories", "{'name': 'Akeri', 'group': 'OTHER'}").is(201);
    api.delete("/categories/" + twin).is(204);
    api.post("/categories", "{'name': 'åkeri', 'group': 'OTHER'}").isProblem(409, "duplicate-name")
        .has("/twin/deleted", true);
    api.patch("/categories/lead", "{'name': 'åkeri'}").isProblem(409, "duplicate-name");
  }

  /** C1. */
  @Test
  void takeWhatIsMandatory() {
    api.post("/categories", "{'name': '  '}").isProblem(422, "validation-failed").pointsAt("/name", "/group");
    api.post("/lead-statuses", "{}").isProblem(422, "validation-failed").pointsAt("/name");
    api.post("/categories", "{'name': 'New', 'group': 'PARTNER'}").is(201)
        .has("/key", "new").has("/leadStatusEnabled", false).has("/rank", 9).has("/deleted", false);
    api.post("/lead-statuses", "{'name': 'New'}").is(201).has("/kind", "WORKING").has("/rank", 6);
  }

  /** C2. */
  @Test
  void enableLeadStatusForPotentialCustomersOnly() {
    api.post("/categories", "{'name': 'New', 'group': 'OTHER', 'leadStatusEnabled': true}")
        .isProblem(422, "lead-status-needs-potential-customer");
    api.patch("/categories/lead", "{'group': 'CUSTOMER'}").isProblem(422, "lead-status-needs-potential-customer");
    api.patch("/categories/lead", "{'group': 'CUSTOMER', 'leadStatusEnabled': false}").is(200);
  }

  /** C3. */
  @Test
  void leaveThePickListsSoftlyAndComeBack() {
    String company = company("partner");
    String id = api.get("/categories/partner").id();

    api.delete("/categories/partner").is(204);

    api.get("/companies/" + company).has("/category/key", "partner").has("/category/deleted", true);
    assertEquals(7, keys("/categories").size());
    assertEquals(8, keys("/categories?deleted=true").size());
    api.post("/companies", "{'name': 'N', 'category': 'partner'}").is(422).pointsAt("/category");
    api.patch("/companies/" + company, "{'category': 'partner', 'name': 'Renamed'}").is(200);
    api.post("/categories/partner/restore").is(200).has("/id", id).has("/deleted", false);
  }

  /** C3. */
  @Test
  void keepWorkingForTheirCompaniesWhenDeleted() {
    rules(moving("SALE_SOLD", "customer"));
    String company = company("opportunity");
    api.delete("/categories/opportunity").is(204);

    contact(contactOf(company)).has("/leadStatus/key", "open").has("/leadStatus/visible", true);
    sale(company, "SOLD").has("/automation/outcome", "APPLIED");
  }

  /** C4, L3, L4. */
  @Test
  void stayWhileTheyAreNeeded() {
    rules(moving("SALE_SOLD", "customer"), movingOn("qualified", "opportunity"));

    api.delete("/categories/customer").isProblem(409, "in-use-by-rule").has("/rules/0/trigger", "SALE_SOLD");
    api.delete("/lead-statuses/qualified").isProblem(409, "in-use-by-rule");
    api.delete("/categories/lead").isProblem(409, "default-category-required");
    api.delete("/lead-statuses/open").isProblem(409, "default-status-required");
  }

  /** L3. */
  @Test
  void haveOneDefaultStatus() {
    api.patch("/lead-statuses/contacting", "{'isDefault': true}").is(200);

    api.get("/lead-statuses/open").has("/isDefault", false);
    api.patch("/lead-statuses/contacting", "{'isDefault': false}").isProblem(409, "default-status-required");
    contact(contactOf(company("lead"))).has("/leadStatus/key", "contacting");
    api.post("/lead-statuses", "{'name': 'First', 'rank': 1, 'isDefault': true}").is(201).has("/rank", 1);
    assertEquals("first", keys("/lead-statuses").getFirst());
    api.get("/lead-statuses/contacting").has("/isDefault", false);
  }

  /** L4. */
  @Test
  void keepDeletedStatusesOnTheirContacts() {
    String contact = contactOf(company("lead"), "contacting");

    api.delete("/lead-statuses/contacting").is(204);

    contact(contact).has("/leadStatus/key", "contacting").has("/leadStatus/deleted", true);
    api.patch("/contacts/" + contact, "{'leadStatus': 'contacting', 'title': 'CEO'}").is(200);
    api.patch("/contacts/" + contactOf(company("lead")), "{'leadStatus': 'contacting'}")
        .is(422).pointsAt("/leadStatus");
  }

  /** C5. */
  @Test
  void areReorderedAsAWhole() {
    Reply order = api.get("/categories/order").is(200);
    String tag = order.header("ETag");
    List<String> turned = List.of("other", "former-customer", "partner", "customer", "lost-opportunity",
        "opportunity", "marketing-qualified-lead", "lead");
    String body = "{'ids': ['" + String.join("', '", turned) + "']}";

    api.put("/categories/order", body).isProblem(428, "precondition-required");
    api.with("If-Match", tag).put("/categories/order", "{'ids': ['lead']}").is(422).pointsAt("/ids");
    api.with("If-Match", tag).put("/categories/order", body).is(200);
    assertEquals(turned, keys("/categories"));
    api.with("If-Match", tag).put("/categories/order", body).isProblem(412, "stale");
  }

  /** C5. */
  @Test
  void keepTheNameOfTheDayInHistory() {
    String company = company("partner");
    move(company, "other");
    api.patch("/categories/partner", "{'name': 'Ally'}").is(200);

    api.get("/companies/" + company + "/history").has("/items/0/from/name", "Partner");
  }

  /** C8. */
  @Test
  void belongToAdministrators() {
    String user = api.post("/users", "{'name': 'Uma', 'role': 'USER'}").is(201).id();
    String token = api.post("/tokens", "{'user': '" + user + "', 'name': 'test'}").is(201).textAt("/token");

    api.as(token).post("/categories", "{'name': 'X', 'group': 'OTHER'}").isProblem(403, "forbidden");
    api.as(token).patch("/lead-statuses/open", "{'name': 'X'}").isProblem(403, "forbidden");
    api.as(token).put("/lead-categorization", "{}").isProblem(403, "forbidden");
    api.as(token).patch("/settings", "{}").isProblem(403, "forbidden");
    api.as(token).post("/companies", "{'name': 'X'}").is(201);
    api.as(token).get("/categories").is(200);
  }

  private List<String> keys(String path) {
    return api.get(path).is(200).at("/items").valueStream()
        .map(item -> item.path("key")).map(JsonNode::stringValue).toList();
  }
}
