package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.bootstrap.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Rules that ask first (A7, A8, A11, A15). */
class ProposalsTest extends Spec {
  /** A7. */
  @Test
  void waitForAPersonWhileTheCommandIsSaved() {
    rules(askingOn("qualified", "opportunity"));
    String company = company("lead");
    String contact = contactOf(company);

    Reply reply = api.patch("/contacts/" + contact, "{'leadStatus': 'qualified'}").is(200)
        .has("/leadStatus/key", "qualified")
        .has("/automation/outcome", "PROPOSED")
        .has("/automation/from/key", "lead")
        .has("/automation/to/key", "opportunity")
        .has("/automation/trace/0/verdict", "PROPOSE");

    assertEquals("lead", categoryOf(company));
    api.get("/category-proposals/" + reply.textAt("/automation/proposal")).is(200)
        .has("/state", "PENDING")
        .has("/company/id", company)
        .has("/from/key", "lead")
        .has("/to/key", "opportunity")
        .has("/chosen", null)
        .has("/trigger", "LEAD_STATUS_SET")
        .has("/leadStatus/key", "qualified")
        .has("/decidedAt", null);
    api.get("/category-proposals?state=PENDING&count=true").has("/total", 1);
  }

  /** A7, A15. */
  @Test
  void moveTheCompanyWhenAccepted() {
    String company = company("lead");
    String proposal = proposed(company, "customer");

    decide(proposal, "{'decision': 'ACCEPT'}").is(200)
        .has("/state", "ACCEPTED").has("/chosen/key", "customer").has("/decidedBy/name", "Administrator");

    assertEquals("customer", categoryOf(company));
    api.get("/companies/" + company + "/history")
        .has("/items/0/field", "category")
        .has("/items/0/actor/kind", "USER")
        .has("/items/0/cause/kind", "PROPOSAL")
        .has("/items/0/cause/proposal", proposal);
  }

  /** A7. */
  @Test
  void moveTheCompanyElsewhereIfThePersonChoosesSo() {
    String company = company("lead");
    String proposal = proposed(company, "customer");

    decide(proposal, "{'decision': 'CHOOSE', 'category': 'partner'}").is(200)
        .has("/state", "CHANGED").has("/chosen/key", "partner").has("/to/key", "customer");

    assertEquals("partner", categoryOf(company));
  }

  /** A7. */
  @Test
  void leaveTheCompanyWhenDeclined() {
    String company = company("lead");
    String proposal = proposed(company, "customer");

    decide(proposal, "{'decision': 'DECLINE'}").is(200).has("/state", "DECLINED").has("/chosen", null);

    assertEquals("lead", categoryOf(company));
  }

  @Test
  void areDecidedOnce() {
    String proposal = proposed(company("lead"), "customer");
    decide(proposal, "{'decision': 'DECLINE'}").is(200);

    decide(proposal, "{'decision': 'ACCEPT'}").isProblem(409, "proposal-decided");
    decide(proposal, "{'decision': 'DECLINE'}").isProblem(409, "proposal-decided");
  }

  @Test
  void areAcceptedOnlyAsTheyWereShown() {
    String company = company("lead");
    String proposal = proposed(company, "customer");

    decide(proposal, "{'decision': 'ACCEPT', 'category': 'partner'}").isProblem(409, "proposal-stale");
    assertEquals("lead", categoryOf(company));
    decide(proposal, "{'decision': 'ACCEPT', 'category': 'customer'}").is(200);
  }

  @Test
  void refuseADecisionThatMakesNoSense() {
    String proposal = proposed(company("lead"), "customer");

    decide(proposal, "{'decision': 'CHOOSE'}").isProblem(422, "validation-failed").pointsAt("/category");
    decide(proposal, "{'decision': 'CHOOSE', 'category': 'no-such'}").is(422).pointsAt("/category");
    decide(proposal, "{'decision': 'PERHAPS'}").is(422).pointsAt("/decision");
    decide(proposal, "{}").is(422).pointsAt("/decision");
    api.get("/category-proposals/" + proposal).has("/state", "PENDING");
  }

  /** A8. */
  @Test
  void goStaleWhenTheCompanyMovesOutOfReachOrWhereTheyPoint() {
    String gone = company("lead");
    String outOfReach = proposed(gone, "opportunity");
    String moved = company("lead");
    String there = proposed(moved, "opportunity");

    move(gone, "customer");
    move(moved, "opportunity");

    api.get("/category-proposals/" + outOfReach).has("/state", "STALE").has("/reason", "NOT_ELIGIBLE");
    api.get("/category-proposals/" + there).has("/state", "STALE").has("/reason", "ALREADY_THERE");
    decide(outOfReach, "{'decision': 'ACCEPT'}").isProblem(409, "proposal-stale");
    decide(there, "{'decision': 'CHOOSE', 'category': 'partner'}").isProblem(409, "proposal-stale");
  }

  /** A8. */
  @Test
  void waitOnWhereTheMoveLeavesThemTheirSense() {
    String company = company("lead");
    String proposal = proposed(company, "customer");

    move(company, "opportunity");

    api.get("/category-proposals/" + proposal).has("/state", "PENDING");
    decide(proposal, "{'decision': 'ACCEPT'}").is(200);
    assertEquals("customer", categoryOf(company));
  }

  /** A8. */
  @Test
  void goStaleWithTheirRule() {
    String proposal = proposed(company("lead"), "customer");

    rules(asking("SALE_SOLD", "partner"));

    api.get("/category-proposals/" + proposal).has("/state", "STALE").has("/reason", "RULE_CHANGED");
  }

  /** A8. */
  @Test
  void goStaleWhenTheCategoryItselfLeavesTheGroup() {
    String company = company("lead");
    String proposal = proposed(company, "customer");

    api.patch("/categories/lead", "{'group': 'OTHER', 'leadStatusEnabled': false}").is(200);

    api.get("/category-proposals/" + proposal).has("/state", "STALE");
    assertEquals("lead", categoryOf(company));
  }

  /** A8. */
  @Test
  void areReplacedByNewerOnesOfTheCompany() {
    String company = company("lead");
    String older = proposed(company, "customer");
    String newer = sale(company, "SOLD").textAt("/automation/proposal");

    api.get("/category-proposals/" + older).has("/state", "SUPERSEDED");
    api.get("/category-proposals/" + newer).has("/state", "PENDING");
    decide(older, "{'decision': 'ACCEPT'}").isProblem(409, "proposal-stale");
  }

  /** A8. */
  @Test
  void expireByTheClockAlone() {
    api.patch("/settings", "{'proposalDays': 3}").is(200);
    String company = company("lead");
    String proposal = proposed(company, "customer");

    server.clock().advance(Duration.ofDays(3).plusSeconds(1));

    api.get("/category-proposals/" + proposal).has("/state", "EXPIRED");
    api.get("/category-proposals?state=PENDING&count=true").has("/total", 0);
    api.get("/category-proposals?state=EXPIRED&count=true").has("/total", 1);
    decide(proposal, "{'decision': 'ACCEPT'}").isProblem(409, "proposal-stale");
    assertEquals("lead", categoryOf(company));
  }

  /** A7. */
  @Test
  void arePreviewedWithoutAnyTrace() {
    rules(asking("SALE_SOLD", "customer"));
    String company = company("lead");
    String sale = sale(company, "OPEN").id();
    String before = api.get("/sales/" + sale).header("ETag");

    api.patch("/sales/" + sale + "?preview=true", "{'status': 'SOLD'}").is(200)
        .has("/status", "SOLD")
        .has("/automation/outcome", "PROPOSED")
        .has("/automation/to/key", "customer")
        .has("/automation/proposal", null);
    Reply created = api.post("/sales?preview=true",
        "{'title': 'T', 'company': '" + company + "', 'status': 'SOLD'}").is(200)
        .has("/automation/outcome", "PROPOSED");

    assertEquals("", created.header("Location"));
    assertEquals(before, api.get("/sales/" + sale).header("ETag"));
    api.get("/category-proposals?count=true").has("/total", 0);
    api.get("/sales?count=true").has("/total", 1);
  }

  /** A7. */
  @Test
  void areDecidedBeforeSavingIfTheClientHasAskedAlready() {
    rules(asking("SALE_SOLD", "customer"));
    String accepting = company("lead");
    String choosing = company("lead");
    String declining = company("lead");

    sold(accepting, "{'decision': 'ACCEPT', 'category': 'customer'}").is(201)
        .has("/automation/outcome", "APPLIED").has("/automation/to/key", "customer");
    sold(choosing, "{'decision': 'CHOOSE', 'category': 'partner'}").is(201)
        .has("/automation/outcome", "APPLIED").has("/automation/to/key", "partner");
    sold(declining, "{'decision': 'DECLINE'}").is(201).has("/automation/outcome", "NONE");

    assertEquals("customer", categoryOf(accepting));
    assertEquals("partner", categoryOf(choosing));
    assertEquals("lead", categoryOf(declining));
    api.get("/category-proposals?state=PENDING&count=true").has("/total", 0);
  }

  @Test
  void saveNothingIfAnotherCategoryWasShown() {
    rules(asking("SALE_SOLD", "customer"));
    String company = company("lead");

    sold(company, "{'decision': 'ACCEPT', 'category': 'partner'}").isProblem(409, "proposal-stale");

    api.get("/sales?count=true").has("/total", 0);
    assertEquals("lead", categoryOf(company));
  }

  @Test
  void leaveAutomaticRulesAloneWhenAcceptedOrDeclined() {
    rules(moving("SALE_SOLD", "customer"));
    String one = company("lead");
    String other = company("lead");

    sold(one, "{'decision': 'DECLINE'}").has("/automation/outcome", "APPLIED");
    sold(other, "{'decision': 'ACCEPT'}").has("/automation/outcome", "APPLIED");

    assertEquals("customer", categoryOf(one));
  }

  @Test
  void changeNothingByADecisionWhereNoRuleApplies() {
    String company = company("lead");

    sold(company, "{'decision': 'CHOOSE', 'category': 'partner'}").is(201)
        .has("/automation/outcome", "NONE").has("/automation/trace/0/verdict", "DISABLED");

    assertEquals("lead", categoryOf(company));
  }

  private String proposed(String company, String target) {
    rules(asking("SALE_SOLD", target));
    return sale(company, "SOLD").has("/automation/outcome", "PROPOSED").textAt("/automation/proposal");
  }

  private Reply sold(String company, String decision) {
    return api.post("/sales", "{'title': 'T', 'company': '" + company + "', 'status': 'SOLD', 'categoryDecision': "
        + decision + "}");
  }

  private Reply decide(String proposal, String decision) {
    return api.post("/category-proposals/" + proposal + "/decision", decision);
  }
}
