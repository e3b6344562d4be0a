package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.bootstrap.Reply;
import org.junit.jupiter.api.Test;

/** The lead status of a contact (S1 to S11). */
class LeadStatusOfAContactTest extends Spec {
  /** S1. */
  @Test
  void isVisibleAndEditableWhileTheContactIsTracked() {
    contact(contactOf(company("lead")))
        .has("/leadStatus/key", "open")
        .has("/leadStatus/visible", true)
        .has("/leadStatus/editable", true)
        .has("/leadStatus/hiddenBecause", null);
  }

  /** S1. */
  @Test
  void saysWhyItIsHidden() {
    String company = company("lead");
    String contact = contactOf(company);

    api.patch("/categories/lead", "{'leadStatusEnabled': false}").is(200);
    contact(contact).has("/leadStatus/hiddenBecause", "LEAD_STATUS_DISABLED");
    move(company, "partner");
    contact(contact).has("/leadStatus/hiddenBecause", "GROUP_WITHOUT_LEAD_STATUS");
    api.patch("/contacts/" + contact, "{'company': null}").is(200);
    contact(contact).has("/leadStatus/hiddenBecause", "NO_COMPANY").has("/leadStatus/key", "open");
  }

  /** S2. */
  @Test
  void isEachContactsOwn() {
    String company = company("lead");
    String one = contactOf(company, "disqualified");
    String other = contactOf(company, "qualified");

    contact(one).has("/leadStatus/key", "disqualified");
    contact(other).has("/leadStatus/key", "qualified");
  }

  /** S3. */
  @Test
  void startsOpenUnlessTheCommandNamesAnother() {
    String company = company("marketing-qualified-lead");

    contact(contactOf(company)).has("/leadStatus/name", "Open");
    contact(contactOf(company, "contacting")).has("/leadStatus/name", "Contacting");
  }

  /** S3. */
  @Test
  void isNothingForAContactCreatedUntracked() {
    contact(contactOf(company("customer"))).has("/leadStatus", null);
    api.post("/contacts", "{'firstName': 'Ann'}").is(201).has("/leadStatus", null).has("/company", null);
  }

  /** S3. */
  @Test
  void cannotBeNamedForAContactCreatedUntracked() {
    String customer = company("customer");

    api.post("/contacts", "{'lastName': 'B', 'company': '" + customer + "', 'leadStatus': 'open'}")
        .isProblem(409, "lead-status-not-editable");
    api.post("/contacts", "{'lastName': 'B', 'leadStatus': 'open'}").isProblem(409, "lead-status-not-editable");
    api.get("/contacts?count=true").has("/total", 0);
  }

  /** S4. */
  @Test
  void isKeptAndStaysSearchableAndCountedWhileHidden() {
    String company = company("lead");
    String contact = contactOf(company, "contacting");

    move(company, "customer");

    contact(contact).has("/leadStatus/key", "contacting").has("/leadStatus/visible", false);
    api.get("/contacts?leadStatus=contacting&count=true").has("/total", 1).has("/items/0/id", contact);
    api.get("/contacts?leadStatus=contacting&leadStatusVisible=true&count=true").has("/total", 0);
    api.get("/contacts?leadStatus=contacting&leadStatusVisible=false&count=true").has("/total", 1);
    api.get("/contacts/counts?groupBy=leadStatus").has("/groups/0/key", "contacting").has("/groups/0/count", 1);
  }

  /** S4. */
  @Test
  void cannotBeWrittenWhileHidden() {
    String company = company("lead");
    String contact = contactOf(company, "contacting");
    move(company, "customer");
    String tag = contact(contact).header("ETag");

    api.patch("/contacts/" + contact, "{'leadStatus': 'open', 'title': 'CEO'}")
        .isProblem(409, "lead-status-not-editable")
        .has("/reason", "GROUP_WITHOUT_LEAD_STATUS");
    api.patch("/contacts/" + contact, "{'leadStatus': null}").isProblem(409, "lead-status-not-editable");

    assertEquals(tag, contact(contact).has("/title", null).header("ETag"));
  }

  /** S5. */
  @Test
  void restartsOnEntry() {
    String company = company("lead");
    String qualified = contactOf(company, "qualified");
    move(company, "customer");
    String fresh = contactOf(company);

    move(company, "opportunity");

    contact(qualified).has("/leadStatus/key", "open").has("/leadStatus/visible", true);
    contact(fresh).has("/leadStatus/key", "open");
    api.get("/contacts/" + qualified + "/history").is(200)
        .has("/items/0/field", "leadStatus")
        .has("/items/0/from/key", "qualified")
        .has("/items/0/to/key", "open")
        .has("/items/0/cause/kind", "CATEGORY_ENTRY");
  }

  /** S5. */
  @Test
  void isRestoredOnEntryIfTheWorkspaceWantsSo() {
    api.patch("/settings", "{'onEntry': 'RESTORE'}").is(200);
    String company = company("lead");
    String qualified = contactOf(company, "qualified");
    move(company, "customer");
    String fresh = contactOf(company);

    move(company, "lead");

    contact(qualified).has("/leadStatus/key", "qualified").has("/leadStatus/visible", true);
    contact(fresh).has("/leadStatus/key", "open");
  }

  /** S6. */
  @Test
  void staysFromOneTrackedCategoryToAnother() {
    String company = company("lead");
    String contact = contactOf(company, "qualified");

    move(company, "opportunity");

    contact(contact).has("/leadStatus/key", "qualified").has("/leadStatus/visible", true);
  }

  /** S7. */
  @Test
  void comesBackAsItWasWhenTheCategoryIsSwitchedOnAgain() {
    String company = company("lead");
    String contact = contactOf(company, "qualified");
    api.patch("/categories/lead", "{'leadStatusEnabled': false}").is(200);
    String fresh = contactOf(company);
    contact(contact).has("/leadStatus/key", "qualified").has("/leadStatus/visible", false);
    contact(fresh).has("/leadStatus", null);

    api.patch("/categories/lead", "{'leadStatusEnabled': true}").is(200);

    contact(contact).has("/leadStatus/key", "qualified").has("/leadStatus/visible", true);
    contact(fresh).has("/leadStatus/key", "open").has("/leadStatus/visible", true);
  }

  /** S7. */
  @Test
  void isGivenWhenACategoryMovesIntoTheGroup() {
    String contact = contactOf(company("partner"));

    api.patch("/categories/partner", "{'group': 'POTENTIAL_CUSTOMER', 'leadStatusEnabled': true}").is(200);

    contact(contact).has("/leadStatus/key", "open").has("/leadStatus/editable", true);
  }

  /** S8. */
  @Test
  void goesByTheNewCompanyWhenTheContactMoves() {
    String lead = company("lead");
    String customer = company("customer");
    String contact = contactOf(lead, "qualified");

    api.patch("/contacts/" + contact, "{'company': '" + customer + "'}").is(200)
        .has("/leadStatus/key", "qualified").has("/leadStatus/visible", false);
    api.patch("/contacts/" + contact, "{'company': '" + lead + "'}").is(200)
        .has("/leadStatus/key", "open").has("/leadStatus/visible", true);
    api.patch("/contacts/" + contact, "{'leadStatus': 'contacting'}").is(200);
    api.patch("/contacts/" + contact, "{'company': '" + company("opportunity") + "'}").is(200)
        .has("/leadStatus/key", "contacting").has("/leadStatus/visible", true);
    api.patch("/contacts/" + contact, "{'company': null}").is(200)
        .has("/leadStatus/key", "contacting").has("/leadStatus/visible", false);
  }

  /** S9. */
  @Test
  void cannotBeClearedWhileTracked() {
    String contact = contactOf(company("lead"));

    api.patch("/contacts/" + contact, "{'leadStatus': null}").isProblem(422, "lead-status-required");
  }

  /** S9. */
  @Test
  void isNotChangedByTheValueItHas() {
    rules(movingOn("contacting", "opportunity"));
    String company = company("lead");
    String contact = contactOf(company);
    api.patch("/contacts/" + contact, "{'leadStatus': 'contacting'}").is(200);
    move(company, "lead");
    Reply before = contact(contact);
    String history = api.get("/contacts/" + contact + "/history").text();

    Reply again = api.patch("/contacts/" + contact, "{'leadStatus': 'contacting'}").is(200)
        .has("/automation/outcome", "NONE").has("/automation/trace", "[]");

    assertEquals(before.header("ETag"), again.header("ETag"));
    assertEquals(history, api.get("/contacts/" + contact + "/history").text());
    assertEquals("lead", categoryOf(company));
  }

  /** S10. */
  @Test
  void firesNoRuleByBeingInitialised() {
    rules(movingOn("open", "opportunity"));
    String company = company("lead");

    api.post("/contacts", "{'lastName': 'B', 'company': '" + company + "'}").is(201)
        .has("/leadStatus/key", "open").has("/automation/trace", "[]");
    move(company, "customer");
    move(company, "lead");

    assertEquals("lead", categoryOf(company));
  }
}
