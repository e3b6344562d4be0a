package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.bootstrap.Reply;
import org.junit.jupiter.api.Test;

/** Lead categorization with rules that move companies by themselves (A1 to A6, A9 to A15). */
class AutomationTest extends Spec {
  /** A1. */
  @Test
  void firesWhenASaleBecomesSoldOrLost() {
    rules(moving("SALE_SOLD", "customer"), moving("SALE_LOST", "lost-opportunity"));
    String winner = company("lead");
    String loser = company("lead");
    String sale = sale(winner, "OPEN").has("/automation/outcome", "NONE").id();

    api.patch("/sales/" + sale, "{'status': 'SOLD'}").has("/automation/outcome", "APPLIED");
    sale(loser, "LOST").has("/automation/outcome", "APPLIED");

    assertEquals("customer", categoryOf(winner));
    assertEquals("lost-opportunity", categoryOf(loser));
  }

  /** A1. */
  @Test
  void firesWhenASaleIsRegisteredOrMovedFromAnotherCompany() {
    rules(moving("SALE_REGISTERED", "opportunity"));
    String one = company("lead");
    String other = company("lead");

    String sale = sale(one, "OPEN").has("/automation/outcome", "APPLIED").id();
    assertEquals("opportunity", categoryOf(one));
    api.patch("/sales/" + sale, "{'title': 'Another'}").has("/automation/trace", "[]");
    api.patch("/sales/" + sale, "{'company': '" + other + "'}")
        .has("/automation/outcome", "APPLIED").has("/automation/company", other);
    assertEquals("opportunity", categoryOf(other));
  }

  /** A1. */
  @Test
  void firesWhenALeadStatusIsSetExplicitlyOnCreationToo() {
    rules(movingOn("qualified", "opportunity"));
    String one = company("lead");
    String other = company("lead");
    String contact = contactOf(one);

    api.patch("/contacts/" + contact, "{'leadStatus': 'contacting'}").has("/automation/trace", "[]");
    api.patch("/contacts/" + contact, "{'leadStatus': 'qualified'}")
        .has("/automation/outcome", "APPLIED")
        .has("/automation/trace/0/trigger", "LEAD_STATUS_SET")
        .has("/category/key", "opportunity");
    contactOf(other, "qualified");

    assertEquals("opportunity", categoryOf(one));
    assertEquals("opportunity", categoryOf(other));
  }

  /** A2. */
  @Test
  void touchesPotentialCustomersOnly() {
    rules(moving("SALE_SOLD", "lead"));
    for (String category : new String[] {"customer", "partner", "former-customer", "other"}) {
      String company = company(category);
      sale(company, "SOLD").has("/automation/outcome", "NONE").has("/automation/trace/0/verdict", "NOT_ELIGIBLE");
      assertEquals(category, categoryOf(company));
    }
  }

  /** A2. */
  @Test
  void needsNoLeadStatusForSales() {
    rules(moving("SALE_SOLD", "customer"));
    api.patch("/categories/lead", "{'leadStatusEnabled': false}").is(200);
    String company = company("lead");

    sale(company, "SOLD").has("/automation/outcome", "APPLIED");
  }

  /** A5. */
  @Test
  void savesAllRulesOrNone() {
    Reply before = api.get("/lead-categorization");
    String put = "{'rules': [{'trigger': 'SALE_LOST', 'enabled': true, 'targetCategory': 'lost-opportunity',"
        + " 'askForConfirmation': false}, {'trigger': 'SALE_SOLD', 'enabled': true, 'targetCategory': null,"
        + " 'askForConfirmation': false}]}";

    api.with("If-Match", before.header("ETag")).put("/lead-categorization", put)
        .isProblem(422, "target-category-required").pointsAt("/rules/1/targetCategory");

    assertEquals(before.text(), api.get("/lead-categorization").text());
  }

  /** A5. */
  @Test
  void tellsTheLaterOfTwoWhoSave() {
    String tag = api.get("/lead-categorization").header("ETag");
    rules(moving("SALE_SOLD", "customer"));

    api.with("If-Match", tag).put("/lead-categorization", "{'rules': []}").isProblem(412, "stale");
    api.put("/lead-categorization", "{'rules': []}").isProblem(428, "precondition-required");
  }

  @Test
  void disablesASaleTriggerThatIsLeftOutAndRemovesAStatusRule() {
    rules(moving("SALE_SOLD", "customer"), movingOn("qualified", "opportunity"));
    api.get("/lead-categorization").has("/rules/2/trigger", "LEAD_STATUS_SET");

    rules();

    api.get("/lead-categorization")
        .has("/rules/0/trigger", "SALE_SOLD")
        .has("/rules/0/enabled", false)
        .has("/rules/0/targetCategory/key", "customer")
        .has("/rules/3", "");
  }

  /** A9. */
  @Test
  void doesNothingWhereTheTargetIsTheCategory() {
    rules(moving("SALE_REGISTERED", "lead"));
    String company = company("lead");
    String tag = api.get("/companies/" + company).header("ETag");

    sale(company, "OPEN").has("/automation/outcome", "NONE").has("/automation/trace/0/verdict", "ALREADY_THERE");

    assertEquals(tag, api.get("/companies/" + company).header("ETag"));
  }

  /** A10. */
  @Test
  void letsOneOfSeveralRulesWin() {
    rules(moving("SALE_REGISTERED", "opportunity"), moving("SALE_SOLD", "customer"));
    String company = company("lead");

    sale(company, "SOLD")
        .has("/automation/to/key", "customer")
        .has("/automation/trace/0/trigger", "SALE_SOLD")
        .has("/automation/trace/0/verdict", "APPLY")
        .has("/automation/trace/1/trigger", "SALE_REGISTERED")
        .has("/automation/trace/1/verdict", "SUPERSEDED");

    assertEquals("customer", categoryOf(company));
  }

  /** A11. */
  @Test
  void givesWayToTheUsersOwnChoice() {
    rules(moving("SALE_SOLD", "customer"));
    String company = company("lead");

    api.post("/sales", "{'title': 'T', 'company': '" + company + "', 'status': 'SOLD',"
        + " 'categoryDecision': {'decision': 'CHOOSE', 'category': 'partner'}}").is(201)
        .has("/automation/outcome", "APPLIED")
        .has("/automation/to/key", "partner")
        .has("/automation/trace/0/verdict", "OVERRIDDEN_BY_USER");

    assertEquals("partner", categoryOf(company));
  }

  /** A12. */
  @Test
  void isNotSetOffByChangesOfCategory() {
    rules(moving("SALE_SOLD", "opportunity"), movingOn("open", "customer"));
    String company = company("lead");
    contactOf(company);

    sale(company, "SOLD");

    assertEquals("opportunity", categoryOf(company));
  }

  /** A13. */
  @Test
  void tracesEachRuleWhoseTriggerWasFiredDisabledOnesIncluded() {
    String company = company("lead");

    sale(company, "SOLD")
        .has("/automation/outcome", "NONE")
        .has("/automation/trace/0/trigger", "SALE_SOLD")
        .has("/automation/trace/0/verdict", "DISABLED")
        .has("/automation/trace/1/trigger", "SALE_REGISTERED")
        .has("/automation/trace/1/verdict", "DISABLED")
        .has("/automation/trace/2", "");
  }

  /** A15. */
  @Test
  void recordsTheRuleAsActorOnBehalfOfTheUser() {
    rules(moving("SALE_SOLD", "customer"));
    String company = company("lead");
    sale(company, "SOLD");

    api.get("/companies/" + company + "/history").is(200)
        .has("/items/0/field", "category")
        .has("/items/0/from/key", "lead")
        .has("/items/0/to/key", "customer")
        .has("/items/0/actor/kind", "RULE")
        .has("/items/0/actor/onBehalfOf/name", "Administrator")
        .has("/items/0/cause/kind", "RULE")
        .has("/items/0/cause/trigger", "SALE_SOLD")
        .has("/items/0/cause/ruleVersion", 2);
  }

  /** H1. */
  @Test
  void tiesAllThatOneCommandBroughtAboutTogether() {
    rules(moving("SALE_SOLD", "lead"));
    api.patch("/categories/opportunity", "{'leadStatusEnabled': false}").is(200);
    String company = company("opportunity");
    String contact = contactOf(company);

    String sale = sale(company, "SOLD").id();

    String correlation = api.get("/companies/" + company + "/history").textAt("/items/0/correlationId");
    assertEquals(correlation, api.get("/sales/" + sale + "/history").textAt("/items/0/correlationId"));
    assertEquals(correlation, api.get("/contacts/" + contact + "/history").textAt("/items/0/correlationId"));
    contact(contact).has("/leadStatus/key", "open").has("/leadStatus/visible", true);
  }

  /** V3. */
  @Test
  void movesNothingWhenASaleIsDeletedOrReopened() {
    rules(moving("SALE_SOLD", "customer"));
    String company = company("lead");
    String sale = sale(company, "SOLD").id();
    move(company, "lead");

    api.patch("/sales/" + sale, "{'status': 'OPEN'}").has("/automation/trace", "[]");
    api.delete("/sales/" + sale).is(204);

    assertEquals("lead", categoryOf(company));
  }
}
