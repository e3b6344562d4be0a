package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.bootstrap.Reply;
import org.junit.jupiter.api.Test;

/** The lead status of a contact (S1 to S11). */
class LeadStatusOfAContactTest extends Spec {
  @Test
  void isVisibleAndEditableWhileTheContactIsTracked_S1() {
    contact(contactOf(company("lead")))
        .has("/leadStatus/key", "open")
        .has("/leadStatus/visible", true)
        .has("/leadStatus/editable", true)
        .has("/leadStatus/hiddenBecause", null);
  }

  @Test
  void saysWhyItIsHidden_S1() {
    String company = company("lead");
    String contact = contactOf(company);

    api.patch("/categories/lead", "{'leadStatusEnabled': false}").is(200);
    contact(contact).has("/leadStatus/hiddenBecause", "LEAD_STATUS_DISABLED");
    move(company, "partner");
    contact(contact).has("/leadStatus/hiddenBecause", "GROUP_WITHOUT_LEAD_STATUS");
    api.patch("/contacts/" + contact, "{'company': null}").is(200);
    contact(contact).has("/leadStatus/hiddenBecause", "NO_COMPANY").has("/leadStatus/key", "open");
  }

  @Test
  void isEachContactsOwn_S2() {
    String company = company("lead");
    String one = contactOf(company, "disqualified");
    String other = contactOf(company, "qualified");

    contact(one).has("/leadStatus/key", "disqualified");
    contact(other).has("/leadStatus/key", "qualified");
  }

  @Test
  void startsOpenUnlessTheCommandNamesAnother_S3() {
    String company = company("marketing-qualified-lead");

    contact(contactOf(company)).has("/leadStatus/name", "Open");
    contact(contactOf(company, "contacting")).has("/leadStatus/name", "Contacting");
  }

  @Test
  void isNothingForAContactCreatedUntracked_S3() {
    contact(contactOf(company("customer"))).has("/leadStatus", null);
    api.post("/contacts", "{'firstName': 'Ann'}").is(201).has("/leadStatus", null).has("/company", null);
  }

  @Test
  void cannotBeNamedForAContactCreatedUntracked_S3() {
    String customer = company("customer");

    api.post("/contacts", "{'lastName': 'B', 'company': '" + customer + "', 'leadStatus': 'open'}")
        .isProblem(409, "lead-status-not-editable");
    api.post("/contacts", "{'lastName': 'B', 'leadStatus': 'open'}").isProblem(409, "lead-status-not-editable");
    api.get("/contacts?count=true").has("/total", 0);
  }

  @Test
  void isKeptAndStaysSearchableAndCountedWhileHidden_S4() {
    String company = company("lead");
    String contact = contactOf(company, "contacting");

    move(company, "customer");

    contact(contact).has("/leadStatus/key", "contacting").has("/leadStatus/visible", false);
    api.get("/contacts?leadStatus=contacting&count=true").has("/total", 1).has("/items/0/id", contact);
    api.get("/contacts?leadStatus=contacting&leadStatusVisible=true&count=true").has("/total", 0);
    api.get("/contacts?leadStatus=contacting&leadStatusVisible=false&count=true").has("/total", 1);
    api.get("/contacts/counts?groupBy=leadStatus").has("/groups/0/key", "contacting").has("/groups/0/count", 1);
  }

  @Test
  void cannotBeWrittenWhileHidden_S4() {
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

  @Test
  void restartsOnEntry_S5() {
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

  @Test
  void isRestoredOnEntryIfTheWorkspaceWantsSo_S5() {
    api.patch("/settings", "{'onEntry': 'RESTORE'}").is(200);
    String company = company("lead");
    String qualified = contactOf(company, "qualified");
    move(company, "customer");
    String fresh = contactOf(company);

    move(company, "lead");

    contact(qualified).has("/leadStatus/key", "qualified").has("/leadStatus/visible", true);
    contact(fresh).has("/leadStatus/key", "open");
  }

  @Test
  void staysFromOneTrackedCategoryToAnother_S6() {
    String company = company("lead");
    String contact = contactOf(company, "qualified");

    move(company, "opportunity");

    contact(contact).has("/leadStatus/key", "qualified").has("/leadStatus/visible", true);
  }

  @Test
  void comesBackAsItWasWhenTheCategoryIsSwitchedOnAgain_S7() {
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

  @Test
  void isGivenWhenACategoryMovesIntoTheGroup_S7() {
    String contact = contactOf(company("partner"));

    api.patch("/categories/partner", "{'group': 'POTENTIAL_CUSTOMER', 'leadStatusEnabled': true}").is(200);

    contact(contact).has("/leadStatus/key", "open").has("/leadStatus/editable", true);
  }

  @Test
  void goesByTheNewCompanyWhenTheContactMoves_S8() {
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

  @Test
  void cannotBeClearedWhileTracked_S9() {
    String contact = contactOf(company("lead"));

    api.patch("/contacts/" + contact, "{'leadStatus': null}").isProblem(422, "lead-status-required");
  }

  @Test
  void isNotChangedByTheValueItHas_S9() {
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

  @Test
  void firesNoRuleByBeingInitialised_S10() {
    rules(movingOn("open", "opportunity"));
    String company = company("lead");

    api.post("/contacts", "{'lastName': 'B', 'company': '" + company + "'}").is(201)
        .has("/leadStatus/key", "open").has("/automation/trace", "[]");
    move(company, "customer");
    move(company, "lead");

    assertEquals("lead", categoryOf(company));
  }
}
