package io.leadkeep.spec;

import org.junit.jupiter.api.Test;

/**
 * The example of the page "Automate lead categorization", step by step: turn on <i>Update category when a sale is
 * won</i>, set the category to <i>Customer</i>, leave <i>Ask for confirmation</i> unmarked, save. From then on, when a
 * sale of a company in the group <i>Potential customer</i> is marked as won, the company becomes a <i>Customer</i>.
 */
class LeadToCustomerTest extends Spec {
  @Test
  void aWonSaleMakesACustomerAndKeepsTheLeadStatusOutOfSight() {
    rules(moving("SALE_SOLD", "customer"));
    String company = company("opportunity");
    String contact = contactOf(company, "qualified");
    String sale = sale(company, "OPEN").id();

    api.patch("/sales/" + sale, "{'status': 'SOLD'}").is(200)
        .has("/automation/outcome", "APPLIED")
        .has("/automation/from/key", "opportunity")
        .has("/automation/to/key", "customer");

    api.get("/companies/" + company).is(200)
        .has("/category/name", "Customer")
        .has("/category/group", "CUSTOMER");
    contact(contact)
        .has("/leadStatus/key", "qualified")
        .has("/leadStatus/visible", false)
        .has("/leadStatus/editable", false)
        .has("/leadStatus/hiddenBecause", "GROUP_WITHOUT_LEAD_STATUS");
    api.get("/contacts?leadStatus=qualified&count=true").is(200).has("/total", 1);
    api.get("/contacts/counts?groupBy=leadStatus").is(200).has("/groups/0/key", "qualified").has("/total", 1);
  }

  @Test
  void aCustomerIsNeverMadeALeadAgain() {
    rules(moving("SALE_SOLD", "customer"), moving("SALE_LOST", "lost-opportunity"));
    String company = company("customer");

    sale(company, "LOST").has("/automation/outcome", "NONE").has("/automation/trace/0/verdict", "NOT_ELIGIBLE");

    api.get("/companies/" + company).has("/category/key", "customer");
  }
}
