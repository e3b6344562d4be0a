package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What can be written of the resources, and what can't. */
class ResourcesTest extends Spec {
  private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

  /** P3. */
  @Test
  void takesTheSettingsBackAsTheyWereShown() {
    Reply shown = api.get("/settings").is(200).has("/defaultCategory/key", "lead");
    Api guarded = api.with("If-Match", shown.header("ETag"));

    assertEquals(shown.header("ETag"), guarded.put("/settings", shown.text()).is(200).header("ETag"));
    ObjectNode renamed = (ObjectNode) shown.json();
    renamed.withObject("/defaultCategory").put("name", "Other");
    guarded.put("/settings", renamed.toString())
        .isProblem(422, "validation-failed").pointsAt("/defaultCategory/name");
    guarded.put("/settings", "{'language': 'sv'}").isProblem(422, "validation-failed")
        .pointsAt("/onEntry", "/defaultCategory", "/sortLanguage", "/timeZone", "/proposalDays");
    api.patch("/settings", "{'timeZone': 'Mars/Base', 'language': 'fr', 'sortLanguage': 'xx', 'proposalDays': 0}")
        .isProblem(422, "validation-failed").pointsAt("/timeZone", "/language", "/sortLanguage");
    api.patch("/settings", "{'defaultCategory': 'customer', 'language': 'sv'}").is(200)
        .has("/defaultCategory/name", "Kund");
    api.get("/me").is(200).has("/role", "ADMIN").has("/workspace", "default");
  }

  /** A5. */
  @Test
  void takesTheRulesBackAsTheyWereShown() {
    rules(asking("SALE_SOLD", "customer"), movingOn("qualified", "opportunity"));
    Reply shown = api.get("/lead-categorization").has("/rules/2/leadStatus/key", "qualified");

    Reply saved = api.with("If-Match", shown.header("ETag")).put("/lead-categorization", shown.text()).is(200);

    assertEquals(shown.text(), saved.text());
    assertEquals(shown.header("ETag"), saved.header("ETag"));
  }

  /** C7. */
  @Test
  void showsAContactItsCompanysCategoryAndLetsNobodyWriteIt() {
    String contact = contactOf(company("lead"));

    contact(contact).has("/category/key", "lead");
    api.patch("/contacts/" + contact, "{'category': 'customer'}")
        .isProblem(422, "category-inherited").pointsAt("/category");
    api.patch("/contacts/" + NOBODY, "{'category': 'customer'}").isProblem(404, "not-found");
  }

  @Test
  void pointsAtReferencesThatLeadNowhere() {
    api.post("/contacts", "{'lastName': 'L', 'company': '" + NOBODY + "', 'owner': 'nonsense'}")
        .isProblem(422, "validation-failed").pointsAt("/owner");
    api.post("/contacts", "{'lastName': 'L', 'company': '" + NOBODY + "', 'owner': '" + NOBODY + "'}")
        .isProblem(422, "validation-failed").pointsAt("/company", "/owner");
    api.get("/contacts?company=" + NOBODY).isProblem(400, "invalid-parameter").has("/errors/0/parameter", "company");
    api.get("/contacts?leadStatus.not=nonsense").isProblem(400, "invalid-parameter")
        .has("/errors/0/parameter", "leadStatus.not");
    api.get("/companies?updatedAfter=yesterday").isProblem(400, "invalid-parameter")
        .has("/errors/0/parameter", "updatedAfter");
    api.get("/companies/nonsense").isProblem(404, "not-found");
  }

  @Test
  void refusesToWriteWhatIsReadOnly() {
    String company = company("lead");
    api.patch("/companies/" + company, "{'id': 'x', 'createdAt': null, 'name': 5}").isProblem(422, "unknown-field")
        .pointsAt("/id", "/createdAt", "/name");
    api.post("/sales", "{'title': 'T', 'company': '" + company + "', 'automation': {}}")
        .isProblem(422, "unknown-field").pointsAt("/automation");
    api.patch("/lead-statuses/open", "{'key': 'x', 'deleted': true}").isProblem(422, "unknown-field")
        .pointsAt("/key", "/deleted");
  }

  @Test
  void mergesPatches() {
    String company = company("lead");
    String sale = api.post("/sales", "{'title': 'T', 'company': '" + company
        + "', 'amount': {'value': '1200', 'currency': 'EUR'}, 'probability': 50, 'source': ' '}").is(201)
        .has("/amount/value", "1200.00").has("/source", null).id();

    api.patch("/sales/" + sale, "{'amount': {'value': '7.5'}}").has("/amount/value", "7.50")
        .has("/amount/currency", "EUR").has("/probability", 50);
    api.patch("/sales/" + sale, "{'amount': null, 'probability': null}").has("/amount", null)
        .has("/probability", null);
    api.patch("/sales/" + sale, "{'amount': {'value': '7.5'}}").isProblem(422, "validation-failed")
        .pointsAt("/amount/currency");
    api.patch("/sales/" + sale, "{'title': null, 'probability': 101, 'amount': {'value': '1', 'currency': 'eur'}}")
        .isProblem(422, "validation-failed").pointsAt("/probability", "/amount/currency");
    api.patch("/sales/" + sale, "{'status': 'STALLED'}").isProblem(422, "validation-failed")
        .pointsAt("/reopenOn", "/reason");
  }

  /** W5. */
  @Test
  void writesLeadSourcesOnce() {
    String company = api.post("/companies", "{'name': 'C', 'source': {'source': 'Fair', 'medium': ''}}").is(201)
        .has("/source/source", "Fair").has("/source/medium", null).id();

    api.patch("/companies/" + company, "{'source': {'source': 'Fair'}}").is(200);
    api.patch("/companies/" + company, "{'source': {'source': 'Web'}}").isProblem(422, "validation-failed")
        .pointsAt("/source");
    api.post("/companies", "{'name': 'C', 'source': {}}").isProblem(422, "validation-failed").pointsAt("/source");
  }

  /** R2. */
  @Test
  void deletesForGood() {
    String company = company("lead");
    String contact = contactOf(company);
    api.delete("/companies/" + company).isProblem(409, "company-not-empty");

    api.delete("/contacts/" + contact).is(204);
    api.get("/contacts/" + contact).isProblem(404, "not-found");
    api.delete("/contacts/" + contact).isProblem(404, "not-found");
    api.get("/contacts/" + contact + "/history").is(200).has("/items/0/field", "deleted");
    api.delete("/companies/" + company).is(204);
    api.get("/companies/" + company + "/history").is(200);
    api.get("/companies/" + NOBODY + "/history").isProblem(404, "not-found");
  }

  /** P1. */
  @Test
  void keepsAnAdministrator() {
    String me = api.get("/me").id();

    api.patch("/users/" + me, "{'role': 'USER'}").isProblem(409, "last-administrator");
    api.delete("/users/" + me).isProblem(409, "last-administrator");
    api.post("/users", "{'email': 'x'}").isProblem(422, "validation-failed").pointsAt("/email");
    api.post("/users", "{}").isProblem(422, "validation-failed").pointsAt("/name", "/role");
  }

  /** P2. */
  @Test
  void showsATokenOnce() {
    String user = api.post("/users", "{'name': 'Vera', 'role': 'VIEWER'}").is(201).id();
    Reply issued = api.post("/tokens", "{'user': '" + user + "', 'name': 'laptop'}").is(201);
    Api viewer = api.as(issued.textAt("/token"));

    assertEquals("no-store", issued.header("Cache-Control"));
    api.get("/tokens/" + issued.id()).is(200).has("/token", "").has("/user/name", "Vera");
    viewer.get("/me").is(200).has("/role", "VIEWER").has("/name", "Vera");
    viewer.get("/companies").is(200);
    viewer.post("/companies", "{'name': 'C'}").isProblem(403, "forbidden");
    viewer.get("/users").isProblem(403, "forbidden");
    api.delete("/tokens/" + issued.id()).is(204);
    viewer.get("/me").isProblem(401, "unauthenticated");
    api.get("/tokens/" + issued.id()).isProblem(404, "not-found");
    api.post("/tokens", "{'expiresAt': '2020-01-01T00:00:00Z'}").isProblem(422, "validation-failed")
        .pointsAt("/user", "/name", "/expiresAt");
  }

  /** H2. */
  @Test
  void explainsWhy() {
    rules(moving("SALE_SOLD", "customer"));
    String company = company("lead");
    String contact = contactOf(company, "contacting");
    sale(company, "SOLD");

    api.get("/companies/" + company + "/why?field=category").is(200)
        .has("/value/key", "customer")
        .has("/changes/0/change/cause/kind", "RULE");
    api.get("/contacts/" + contact + "/why?field=leadStatus").is(200)
        .has("/value/key", "contacting").has("/hiddenBecause", "GROUP_WITHOUT_LEAD_STATUS")
        .has("/category/key", "customer");
    api.get("/contacts/" + NOBODY + "/why?field=leadStatus").isProblem(404, "not-found");
    api.get("/contacts/" + contact + "/why?field=phone").isProblem(400, "invalid-parameter");
  }

  /** A4, H2: which of the rules of a trigger it was. */
  @Test
  void tracesNameTheLeadStatusThatARuleWaitsFor() {
    rules(movingOn("qualified", "opportunity"), askingOn("contacting", "marketing-qualified-lead"));
    String company = company("lead");
    contactOf(company, "qualified");
    api.get("/companies/" + company + "/history").is(200).has("/items/0/field", "category")
        .has("/items/0/trace/0/leadStatus/key", "qualified").has("/items/0/trace/0/leadStatus/name", "Qualified");
    api.get("/companies/" + company + "/why?field=category").is(200)
        .has("/changes/0/change/trace/0/leadStatus/key", "qualified");

    String asked = company("lead");
    String proposal = api.post("/contacts", "{'lastName': 'Ek', 'company': '" + asked
        + "', 'leadStatus': 'contacting'}").is(201).textAt("/automation/proposal");
    api.post("/category-proposals/" + proposal + "/decision", "{'decision': 'ACCEPT'}").is(200);
    api.get("/companies/" + asked + "/why?field=category").is(200)
        .has("/changes/0/change/trace/0/leadStatus/key", "contacting");
  }

  /** S1: where there is no value none is hidden. */
  @Test
  void whatIsNotThereIsNotHidden() {
    String contact = api.post("/contacts", "{'lastName': 'Alone'}").is(201).id();
    api.get("/contacts/" + contact + "/why?field=leadStatus").is(200)
        .has("/value", null).has("/hiddenBecause", null).has("/because", "It has no value.");
  }

  @Test
  void tellsAnybodyHowItIs() {
    Api anybody = api.withoutToken();
    anybody.get("//health/live").is(200).has("/status", "UP");
    anybody.get("//health/ready").is(200).has("/status", "UP");
    anybody.get("//openapi.json").is(200).has("/openapi", "3.1.0");
    anybody.get("/openapi.json").is(200).has("/openapi", "3.1.0");
    assertEquals("text/html; charset=utf-8", anybody.get("//").is(200).header("Content-Type"));
    assertEquals("text/html; charset=utf-8", anybody.get("//docs").is(200).header("Content-Type"));
    anybody.get("/companies").isProblem(401, "unauthenticated");
  }
}
