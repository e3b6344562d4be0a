package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Corners of hiding, keeping and entering (S1, S4, S5, S7, S8, S9, S10, S11). */
class KeptStatusesTest extends Spec {
  /** S5, S11: each contact has its own history of what all of them went through. */
  @Test
  void areToldInTheHistoryOfEachContactThatEnters() {
    String company = company("customer");
    String one = contactOf(company);
    String other = contactOf(company);

    move(company, "lead");

    String correlation = api.get("/companies/" + company + "/history").textAt("/items/0/correlationId");
    for (String contact : new String[] {one, other}) {
      api.get("/contacts/" + contact + "/history")
          .has("/items/0/field", "leadStatus").has("/items/0/from", null).has("/items/0/to/key", "open")
          .has("/items/0/cause/kind", "CATEGORY_ENTRY").has("/items/0/correlationId", correlation);
    }
  }

  /** S4, S5: hiding and showing again change nothing, and so tell nothing. */
  @Test
  void areNotToldWhereNothingChanges() {
    api.patch("/settings", "{'onEntry': 'RESTORE'}").is(200);
    String company = company("lead");
    String contact = contactOf(company, "qualified");
    String history = api.get("/contacts/" + contact + "/history").text();

    move(company, "customer");
    move(company, "lead");

    assertEquals(history, api.get("/contacts/" + contact + "/history").text());
  }

  /** S5: who has the default status already stays as he is. */
  @Test
  void startAgainWithoutAChangeIfTheyHaveTheDefault() {
    String company = company("lead");
    String contact = contactOf(company);
    String tag = contact(contact).header("ETag");

    move(company, "customer");
    move(company, "lead");

    assertEquals(tag, contact(contact).header("ETag"));
  }

  /** S7: whatever the setting says. */
  @Test
  void comeBackWhenTheirCategoryMovesIntoTheGroupAgain() {
    String company = company("lead");
    String qualified = contactOf(company, "qualified");
    api.patch("/categories/lead", "{'group': 'OTHER', 'leadStatusEnabled': false}").is(200);
    String fresh = contactOf(company);
    contact(qualified).has("/leadStatus/key", "qualified").has("/leadStatus/visible", false)
        .has("/leadStatus/hiddenBecause", "GROUP_WITHOUT_LEAD_STATUS");

    api.patch("/categories/lead", "{'group': 'POTENTIAL_CUSTOMER', 'leadStatusEnabled': true}").is(200);

    contact(qualified).has("/leadStatus/key", "qualified").has("/leadStatus/visible", true);
    contact(fresh).has("/leadStatus/key", "open");
  }

  /** S7. */
  @Test
  void areEnteredWhenACompanyMovesFromASwitchedOffCategory() {
    String company = company("lead");
    String contact = contactOf(company, "qualified");
    api.patch("/categories/lead", "{'leadStatusEnabled': false}").is(200);

    move(company, "opportunity");

    contact(contact).has("/leadStatus/key", "open").has("/leadStatus/visible", true);
  }

  /** S8, S5. */
  @Test
  void goByTheSettingWhenTheContactMoves() {
    api.patch("/settings", "{'onEntry': 'RESTORE'}").is(200);
    String contact = contactOf(company("lead"), "qualified");

    api.patch("/contacts/" + contact, "{'company': '" + company("partner") + "'}").is(200)
        .has("/leadStatus/visible", false);
    api.patch("/contacts/" + contact, "{'company': '" + company("lead") + "'}").is(200)
        .has("/leadStatus/key", "qualified").has("/leadStatus/visible", true);
  }

  /** S8, S9: a contact that moves into a tracked company may be given a status on the way, one that moves out not. */
  @Test
  void canBeSetByTheMoveThatShowsThem() {
    rules(movingOn("qualified", "opportunity"));
    String contact = contactOf(company("customer"));
    String lead = company("lead");

    api.patch("/contacts/" + contact, "{'company': '" + lead + "', 'leadStatus': 'qualified'}").is(200)
        .has("/leadStatus/key", "qualified").has("/automation/outcome", "APPLIED").has("/automation/company", lead)
        .has("/category/key", "opportunity");
    api.patch("/contacts/" + contact, "{'company': null, 'leadStatus': 'open'}")
        .isProblem(409, "lead-status-not-editable").has("/reason", "NO_COMPANY");
    contact(contact).has("/company/id", lead);
  }

  /** S8, S10: moving is no setting. */
  @Test
  void fireNoRuleByAMove() {
    rules(movingOn("open", "opportunity"), movingOn("qualified", "customer"));
    String contact = contactOf(company("former-customer"));
    String lead = company("lead");

    api.patch("/contacts/" + contact, "{'company': '" + lead + "'}").is(200)
        .has("/leadStatus/key", "open").has("/automation/outcome", "NONE").has("/automation/trace", "[]");

    assertEquals("lead", categoryOf(lead));
  }

  /** S4: the refusal names what hides the value. */
  @Test
  void refuseToBeWrittenWithAllThatHidesThem() {
    String company = company("lead");
    String contact = contactOf(company, "contacting");
    api.patch("/categories/lead", "{'leadStatusEnabled': false}").is(200);

    api.patch("/contacts/" + contact, "{'leadStatus': 'contacting'}").isProblem(409, "lead-status-not-editable")
        .has("/reason", "LEAD_STATUS_DISABLED")
        .has("/category/key", "lead")
        .has("/category/group", "POTENTIAL_CUSTOMER")
        .has("/category/leadStatusEnabled", false);
  }

  /** C3, S1: the category may be deleted, its contacts are tracked. */
  @Test
  void stayVisibleInADeletedCategory() {
    String contact = contactOf(company("opportunity"), "contacting");
    api.delete("/categories/opportunity").is(204);

    contact(contact).has("/leadStatus/visible", true).has("/category/deleted", true);
    api.patch("/contacts/" + contact, "{'leadStatus': 'qualified'}").is(200).has("/leadStatus/key", "qualified");
  }
}
