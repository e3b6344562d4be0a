package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.bootstrap.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * The examples of the page "Automate lead categorization", told in its words, over what the page "Lead management" says
 * of a lead that leaves: the field disappears from view, but its last value is kept, searchable and in the dashboards.
 */
class LeadToCustomerTest extends Spec {
  private static final int WON = 0;

  private String company;
  private String contact;
  private String sale;

  /** A company in the group <i>Potential customer</i>, a contact who is qualified, and a sale to the company. */
  @BeforeEach
  void aLead() {
    company = api.post("/companies", "{'name': 'Fjordline', 'category': 'opportunity'}").is(201)
        .has("/category/group", "POTENTIAL_CUSTOMER").id();
    contact = api.post("/contacts", "{'firstName': 'Åsa', 'lastName': 'Öberg', 'company': '" + company + "'}").is(201)
        .has("/leadStatus/name", "Open").id();
    api.patch("/contacts/" + contact, "{'leadStatus': 'qualified'}").is(200);
    sale = api.post("/sales", "{'title': 'Fleet service', 'company': '" + company + "'}").is(201)
        .has("/status", "OPEN").id();
  }

  /**
   * 1. Turn on <i>Update category when a sale is won</i>. 2. Set <i>Set category to</i> = <i>Customer</i>. 3. Leave
   * <i>Ask for user confirmation before updating</i> unmarked. 4. Click <i>Save</i>. Now, when a sale of a company in
   * the group <i>Potential customer</i> is marked as won, the company's category changes to <i>Customer</i> by itself.
   */
  @Test
  void theTransitionFromLeadToCustomerIsAutomated() {
    ObjectNode settings = leadCategorization();
    turnOn(settings);
    cannotBeSavedWithoutACategory(settings);
    setCategoryTo(settings, "customer");
    save(settings).has("/rules/0/targetCategory/name", "Customer").has("/rules/0/askForConfirmation", false);

    markAsWon()
        .has("/automation/outcome", "APPLIED")
        .has("/automation/from/name", "Opportunity")
        .has("/automation/to/name", "Customer");

    api.get("/companies/" + company).is(200).has("/category/name", "Customer").has("/category/group", "CUSTOMER");
    theLeadStatusIsOutOfSightButKept();
  }

  /** Several levels of customers (VIP, A, B, C): asking makes sure that the right category is chosen. */
  @Test
  void theUserIsAskedWhereSeveralCategoriesMayApply() {
    api.post("/categories", "{'name': 'VIP', 'group': 'CUSTOMER'}").is(201).has("/key", "vip");
    ObjectNode settings = leadCategorization();
    turnOn(settings);
    setCategoryTo(settings, "customer");
    askForUserConfirmation(settings);
    save(settings).has("/rules/0/askForConfirmation", true);

    String proposal = markAsWon().has("/automation/outcome", "PROPOSED").has("/automation/to/name", "Customer")
        .textAt("/automation/proposal");
    assertEquals("opportunity", categoryOf(company));

    api.post("/category-proposals/" + proposal + "/decision", "{'decision': 'CHOOSE', 'category': 'vip'}").is(200);
    api.get("/companies/" + company).is(200).has("/category/name", "VIP");
    theLeadStatusIsOutOfSightButKept();
  }

  /** Automation never makes a lead of a customer. */
  @Test
  void aCustomerIsNeverMadeALeadAgain() {
    rules(moving("SALE_SOLD", "customer"), moving("SALE_LOST", "lost-opportunity"));
    markAsWon().has("/automation/outcome", "APPLIED");

    sale(company, "LOST").has("/automation/outcome", "NONE").has("/automation/trace/0/verdict", "NOT_ELIGIBLE");

    assertEquals("customer", categoryOf(company));
  }

  private void theLeadStatusIsOutOfSightButKept() {
    contact(contact)
        .has("/leadStatus/name", "Qualified")
        .has("/leadStatus/visible", false)
        .has("/leadStatus/editable", false)
        .has("/leadStatus/hiddenBecause", "GROUP_WITHOUT_LEAD_STATUS");
    api.patch("/contacts/" + contact, "{'leadStatus': 'open'}").isProblem(409, "lead-status-not-editable");
    api.get("/contacts?leadStatus=qualified&count=true").is(200).has("/total", 1).has("/items/0/id", contact);
    api.get("/contacts/counts?groupBy=leadStatus").is(200)
        .has("/groups/0/label", "Qualified").has("/groups/0/count", 1);
  }

  private ObjectNode leadCategorization() {
    return (ObjectNode) api.get("/lead-categorization").is(200)
        .has("/rules/0/trigger", "SALE_SOLD").has("/rules/0/enabled", false).json();
  }

  private static void turnOn(ObjectNode settings) {
    rule(settings).put("enabled", true);
  }

  private static void setCategoryTo(ObjectNode settings, String category) {
    rule(settings).put("targetCategory", category);
  }

  private static void askForUserConfirmation(ObjectNode settings) {
    rule(settings).put("askForConfirmation", true);
  }

  private static ObjectNode rule(ObjectNode settings) {
    return (ObjectNode) settings.path("rules").path(WON);
  }

  private void cannotBeSavedWithoutACategory(ObjectNode settings) {
    put(settings).isProblem(422, "target-category-required").pointsAt("/rules/0/targetCategory");
  }

  private Reply save(ObjectNode settings) {
    return put(settings).is(200);
  }

  private Reply put(ObjectNode settings) {
    String tag = api.get("/lead-categorization").header("ETag");
    return api.with("If-Match", tag).put("/lead-categorization", settings.toString());
  }

  private Reply markAsWon() {
    return api.patch("/sales/" + sale, "{'status': 'SOLD'}").is(200);
  }
}
