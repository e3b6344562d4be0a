package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.bootstrap.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Corners of proposals and decisions (A7, A8, A11, A15). */
class DecisionsTest extends Spec {
  /** A7: a preview shows what the decision would do, and does nothing. */
  @Test
  void arePreviewed() {
    rules(asking("SALE_SOLD", "customer"));
    String company = company("lead");
    for (String[] decision : new String[][] {
        {"{'decision': 'ACCEPT'}", "APPLIED", "customer"},
        {"{'decision': 'ACCEPT', 'category': 'customer'}", "APPLIED", "customer"},
        {"{'decision': 'CHOOSE', 'category': 'partner'}", "APPLIED", "partner"},
        {"{'decision': 'DECLINE'}", "NONE", ""}}) {
      Reply reply = sold(company, "?preview=true", decision[0]).is(200)
          .has("/automation/outcome", decision[1]).has("/automation/proposal", null);
      assertEquals(decision[2], reply.textAt("/automation/to/key"));
    }
    sold(company, "?preview=true", "{'decision': 'ACCEPT', 'category': 'partner'}").isProblem(409, "proposal-stale");

    assertEquals("lead", categoryOf(company));
    api.get("/sales?count=true").has("/total", 0);
    api.get("/category-proposals?count=true").has("/total", 0);
    api.get("/companies/" + company + "/history").has("/items/0/cause/kind", "USER");
  }

  /** A15: the user decided, because of the rule. */
  @Test
  void madeBeforeSavingAreRecordedAsTheUsersOwnBecauseOfTheRule() {
    rules(asking("SALE_SOLD", "customer"));
    String company = company("lead");

    sold(company, "", "{'decision': 'ACCEPT'}").is(201);

    Reply history = api.get("/companies/" + company + "/history")
        .has("/items/0/field", "category")
        .has("/items/0/actor/kind", "USER")
        .has("/items/0/cause/kind", "PROPOSAL")
        .has("/items/0/cause/trigger", "SALE_SOLD");
    api.get("/category-proposals/" + history.textAt("/items/0/cause/proposal")).is(200).has("/state", "ACCEPTED");
  }

  @Test
  void makeSenseOrAreRefused() {
    rules(asking("SALE_SOLD", "customer"));
    String company = company("lead");

    sold(company, "", "{'decision': 'CHOOSE'}").isProblem(422, "validation-failed")
        .pointsAt("/categoryDecision/category");
    sold(company, "", "{'decision': 'PERHAPS'}").is(422).pointsAt("/categoryDecision/decision");
    sold(company, "", "{'decision': 'CHOOSE', 'category': 'no-such'}").isProblem(422, "validation-failed")
        .pointsAt("/categoryDecision/category");
    api.delete("/categories/partner").is(204);
    sold(company, "", "{'decision': 'CHOOSE', 'category': 'partner'}").isProblem(422, "validation-failed")
        .pointsAt("/categoryDecision/category");
    api.get("/sales?count=true").has("/total", 0);
  }

  /** A7: the same for contacts. */
  @Test
  void comeWithAContactToo() {
    rules(askingOn("qualified", "opportunity"));
    String company = company("lead");
    String contact = contactOf(company);

    api.patch("/contacts/" + contact, "{'leadStatus': 'qualified', 'categoryDecision':"
        + " {'decision': 'CHOOSE', 'category': 'customer'}}").is(200)
        .has("/automation/outcome", "APPLIED").has("/automation/to/key", "customer")
        .has("/leadStatus/key", "qualified").has("/leadStatus/visible", false);

    assertEquals("customer", categoryOf(company));
  }

  /** API: where no rule proposes, a decision changes no category, and the trace says why. */
  @Test
  void changeNothingWhereNoRuleWouldPropose() {
    rules(asking("SALE_SOLD", "customer"));
    String company = company("customer");

    sold(company, "", "{'decision': 'CHOOSE', 'category': 'partner'}").is(201)
        .has("/automation/outcome", "NONE").has("/automation/trace/0/verdict", "NOT_ELIGIBLE");

    assertEquals("customer", categoryOf(company));
  }

  /** A8. */
  @Test
  void findProposalsStaleForEachReason() {
    for (String[] change : new String[][] {
        {"RULE_CHANGED", asking("SALE_SOLD", "partner")},
        {"RULE_CHANGED", moving("SALE_SOLD", "customer")},
        {"RULE_CHANGED", ""}}) {
      String proposal = proposed(company("lead"));
      rules(change[1].isEmpty() ? new String[0] : new String[] {change[1]});
      stale(proposal, change[0]);
    }
    String disabled = proposed(company("lead"));
    rules("{'trigger': 'SALE_SOLD', 'enabled': false, 'targetCategory': 'customer', 'askForConfirmation': true}");
    stale(disabled, "RULE_CHANGED");
  }

  /** A8: the target of a disabled rule may be deleted; a proposal that waits for it goes stale. */
  @Test
  void findAProposalStaleWhoseTargetIsDeleted() {
    String proposal = proposed(company("lead"));
    api.delete("/categories/customer").isProblem(409, "in-use-by-rule");
    rules();
    api.delete("/categories/customer").is(204);

    api.get("/category-proposals/" + proposal).has("/state", "STALE").has("/to/deleted", true);
    decide(proposal, "{'decision': 'ACCEPT'}").isProblem(409, "proposal-stale");
  }

  /** A8: lead status rules need a tracked category, sales don't. */
  @Test
  void findLeadStatusProposalsStaleWhenTheFlagIsSwitchedOff() {
    rules(askingOn("qualified", "opportunity"), asking("SALE_SOLD", "customer"));
    String one = company("lead");
    String contact = contactOf(one);
    String byStatus = api.patch("/contacts/" + contact, "{'leadStatus': 'qualified'}").textAt("/automation/proposal");
    String bySale = sale(company("lead"), "SOLD").textAt("/automation/proposal");

    api.patch("/categories/lead", "{'leadStatusEnabled': false}").is(200);

    api.get("/category-proposals/" + byStatus).has("/state", "STALE").has("/reason", "NOT_ELIGIBLE");
    api.get("/category-proposals/" + bySale).has("/state", "PENDING");
  }

  /** A8. */
  @Test
  void comeTooLateForWhatIsOver() {
    String company = company("lead");
    String superseded = proposed(company);
    String expired = sale(company, "SOLD").textAt("/automation/proposal");
    server.clock().advance(Duration.ofDays(31));

    for (String decision : new String[] {"{'decision': 'ACCEPT'}", "{'decision': 'DECLINE'}",
        "{'decision': 'CHOOSE', 'category': 'partner'}"}) {
      decide(superseded, decision).isProblem(409, "proposal-stale");
      decide(expired, decision).isProblem(409, "proposal-stale");
    }
    api.get("/category-proposals/" + superseded).has("/state", "SUPERSEDED");
    api.get("/category-proposals/" + expired).has("/state", "EXPIRED").has("/decidedAt", null);
  }

  /** The inbox: what waits, of one's own companies. */
  @Test
  void areAskedForByCompanyAndOwner() {
    rules(asking("SALE_SOLD", "customer"));
    String me = api.get("/me").id();
    String mine = api.post("/companies", "{'name': 'Mine', 'owner': '" + me + "'}").is(201).id();
    String nobodys = company("lead");
    String first = sale(mine, "SOLD").textAt("/automation/proposal");
    String second = sale(nobodys, "SOLD").textAt("/automation/proposal");

    api.get("/category-proposals?state=PENDING&count=true").has("/total", 2).has("/items/0/id", second);
    api.get("/category-proposals?state=PENDING&owner=" + me + "&count=true").has("/total", 1).has("/items/0/id", first);
    api.get("/category-proposals?company=" + nobodys + "&count=true").has("/total", 1).has("/items/0/id", second);
    api.get("/category-proposals?state=WAITING").isProblem(400, "invalid-parameter");
    api.get("/category-proposals?state=pending").isProblem(400, "invalid-parameter");
  }

  private String proposed(String company) {
    rules(asking("SALE_SOLD", "customer"));
    return sale(company, "SOLD").has("/automation/outcome", "PROPOSED").textAt("/automation/proposal");
  }

  private void stale(String proposal, String reason) {
    api.get("/category-proposals/" + proposal).has("/state", "STALE").has("/reason", reason);
    decide(proposal, "{'decision': 'ACCEPT'}").isProblem(409, "proposal-stale");
  }

  private Reply sold(String company, String query, String decision) {
    return api.post("/sales" + query, "{'title': 'T', 'company': '" + company
        + "', 'status': 'SOLD', 'categoryDecision': " + decision + "}");
  }

  private Reply decide(String proposal, String decision) {
    return api.post("/category-proposals/" + proposal + "/decision", decision);
  }
}
