package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.leadkeep.bootstrap.Reply;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Companies, contacts and sales: what they take, and what becomes of them (R1, R2, V1, V2, V3). */
class RecordsTest extends Spec {
  private static final String LONG = "x".repeat(200);

  /** R1. */
  @Test
  void needAName() {
    api.post("/companies", "{'category': 'lead'}").isProblem(422, "validation-failed").pointsAt("/name");
    api.post("/companies", "{'name': '  '}").isProblem(422, "validation-failed").pointsAt("/name");
    api.post("/contacts", "{'title': 'CEO'}").isProblem(422, "validation-failed");
    String contact = api.post("/contacts", "{'firstName': 'Åsa'}").is(201).id();
    api.post("/contacts", "{'lastName': 'Öberg'}").is(201);
    api.patch("/contacts/" + contact, "{'firstName': null}").isProblem(422, "validation-failed");
    api.patch("/contacts/" + contact, "{'firstName': null, 'lastName': 'Öberg'}").is(200).has("/firstName", null);
    api.patch("/companies/" + company("lead"), "{'name': null}").isProblem(422, "validation-failed").pointsAt("/name");
  }

  @Test
  void areListedOfACompanyThatThereIs() {
    api.post("/contacts", "{'lastName': 'Alone'}").is(201);
    String company = company("lead");
    String contact = contactOf(company);
    for (String list : new String[] {"/contacts", "/sales"}) {
      api.get("/companies/" + company + list).is(200);
      for (String id : new String[] {"none", "x", contact, company + "," + company, company.toUpperCase(Locale.ROOT)}) {
        api.get("/companies/" + id + list).isProblem(404, "not-found");
      }
    }
  }

  /** R1. */
  @Test
  void mayRepeatNamesAndAddresses() {
    api.post("/companies", "{'name': 'Twin'}").is(201);
    api.post("/companies", "{'name': 'Twin'}").is(201);
    api.post("/contacts", "{'lastName': 'Twin', 'email': 'twin@example.com'}").is(201);
    api.post("/contacts", "{'lastName': 'Twin', 'email': 'TWIN@example.com'}").is(201);
    api.get("/contacts?email=twin@example.com&count=true").has("/total", 2);
  }

  /** R1. */
  @Test
  void takeTextsOfLimitedLengthWithoutControlCharacters() {
    api.post("/companies", "{'name': '" + LONG + "'}").is(201).has("/name", LONG);
    api.post("/companies", "{'name': '  " + LONG + "  '}").is(201).has("/name", LONG);
    api.post("/companies", "{'name': '" + LONG + "x'}").isProblem(422, "validation-failed").pointsAt("/name");
    api.post("/companies", "{'name': 'a\\u0007b'}").isProblem(422, "validation-failed").pointsAt("/name");
    api.post("/companies", "{'name': 'a\\nb'}").isProblem(422, "validation-failed").pointsAt("/name");
    api.post("/categories", "{'name': 'N', 'group': 'OTHER', 'description': '" + "x".repeat(2_000) + "'}").is(201);
    api.post("/categories", "{'name': 'M', 'group': 'OTHER', 'description': '" + "x".repeat(2_001) + "'}")
        .isProblem(422, "validation-failed").pointsAt("/description");
  }

  /** R1. */
  @ParameterizedTest
  @ValueSource(strings = {"nobody", "@example.com", "a@", "a@b@c", "a b@example.com", "a@exa mple.com"})
  void checkTheFormOfAddresses(String address) {
    api.post("/contacts", "{'lastName': 'L', 'email': '" + address + "'}").isProblem(422, "validation-failed")
        .pointsAt("/email");
  }

  /** C6. */
  @Test
  void startInTheDefaultCategory() {
    api.post("/companies", "{'name': 'N'}").is(201).has("/category/key", "lead");
    api.patch("/settings", "{'defaultCategory': 'partner'}").is(200);
    api.post("/companies", "{'name': 'N'}").is(201).has("/category/key", "partner");
    api.patch("/companies/" + company("lead"), "{'category': null}").isProblem(422, "validation-failed")
        .pointsAt("/category");
  }

  /** C5. */
  @Test
  void showTheNewNameOfACategoryAtOnce() {
    String company = company("lead");
    String contact = contactOf(company);

    api.patch("/categories/lead", "{'name': 'Prospect'}").is(200);

    api.get("/companies/" + company).has("/category/name", "Prospect");
    api.get("/companies").has("/items/0/category/name", "Prospect");
    contact(contact).has("/category/name", "Prospect");
  }

  /** W5; and a patch that tells of a part merges (RFC 7396). */
  @Test
  void keepWhereTheyCameFrom() {
    String source = "{'source': 'Fair', 'campaign': 'Spring'}";
    for (String member : List.of("source", "firstTouch", "leadCreation")) {
      String path = member.equals("source") ? "/companies" : "/contacts";
      String name = member.equals("source") ? "{'name': 'N'" : "{'lastName': 'N'";
      Reply record = api.post(path, name + ", '" + member + "': " + source + "}").is(201);
      String one = path + "/" + record.id();
      for (String same : List.of("{}", "{'medium': null}", "{'campaign': 'Spring'}", "{'term': ' '}", source)) {
        assertEquals(record.header("ETag"),
            api.patch(one, "{'" + member + "': " + same + "}").is(200).header("ETag"), same);
      }
      for (String other : List.of("null", "{'campaign': null}", "{'medium': 'x'}", "{'source': 'fair'}")) {
        api.patch(one, "{'" + member + "': " + other + "}").isProblem(422, "validation-failed")
            .pointsAt("/" + member).has("/errors/0/code", "write-once");
      }
      String blank = path + "/" + api.post(path, name + "}").is(201).id();
      for (String nothing : List.of("{}", "{'medium': null}", "{'medium': ''}")) {
        api.patch(blank, "{'" + member + "': " + nothing + "}").is(422).pointsAt("/" + member)
            .has("/errors/0/code", "required");
        api.post(path, name + ", '" + member + "': " + nothing + "}").is(422).pointsAt("/" + member);
      }
      api.patch(blank, "{'" + member + "': {'medium': 'x'}}").is(200).has("/" + member + "/medium", "x");
    }
  }

  /** V1. */
  @Test
  void ofSalesNeedATitleAndACompany() {
    String company = company("lead");
    api.post("/sales", "{}").isProblem(422, "validation-failed").pointsAt("/title", "/company");
    api.post("/sales", "{'title': 'T', 'company': '" + company + "'}").is(201)
        .has("/status", "OPEN").has("/amount", null).has("/closedOn", null).has("/probability", null)
        .has("/contact", null).has("/reopenOn", null).has("/reason", null);
  }

  /** V1. */
  @Test
  void ofSalesTakeContactsOfTheirCompanyOnly() {
    String company = company("lead");
    String contact = contactOf(company);
    String other = company("lead");
    api.post("/sales", "{'title': 'T', 'company': '" + other + "', 'contact': '" + contact + "'}")
        .isProblem(422, "validation-failed").pointsAt("/contact");
    String sale = api.post("/sales", "{'title': 'T', 'company': '" + company + "', 'contact': '" + contact + "'}")
        .is(201).has("/contact/id", contact).id();
    api.patch("/sales/" + sale, "{'company': '" + other + "'}").isProblem(422, "validation-failed");
    api.patch("/sales/" + sale, "{'company': '" + other + "', 'contact': null}").is(200)
        .has("/company/id", other).has("/contact", null);
  }

  /** V1. */
  @Test
  void ofSalesTakeDecimalAmountsInACurrency() {
    String company = company("lead");
    String[][] wrong = {{"'value': '1.234', 'currency': 'EUR'", "/amount/value"},
        {"'value': 'x', 'currency': 'EUR'", "/amount/value"}, {"'value': '-1', 'currency': 'EUR'", "/amount/value"},
        {"'value': '1', 'currency': 'EURO'", "/amount/currency"}, {"'value': '1.5', 'currency': 'JPY'",
        "/amount/value"}};
    for (String[] amount : wrong) {
      api.post("/sales", "{'title': 'T', 'company': '" + company + "', 'amount': {" + amount[0] + "}}")
          .isProblem(422, "validation-failed").pointsAt(amount[1]);
    }
    api.post("/sales", "{'title': 'T', 'company': '" + company + "', 'amount': {'value': '1200', 'currency': 'EUR'}}")
        .is(201).has("/amount/value", "1200.00").has("/amount/currency", "EUR");
    for (String probability : new String[] {"-1", "101", "0.5", "'50'"}) {
      api.post("/sales", "{'title': 'T', 'company': '" + company + "', 'probability': " + probability + "}")
          .isProblem(422, "validation-failed").pointsAt("/probability");
    }
  }

  /** V2. */
  @Test
  void ofSalesHaveTheDatesOfTheirStatus() {
    String sale = sale(company("lead"), "OPEN").id();
    String path = "/sales/" + sale;
    api.patch(path, "{'status': 'STALLED'}").isProblem(422, "validation-failed").pointsAt("/reopenOn", "/reason");
    api.patch(path, "{'status': 'STALLED', 'reopenOn': '2030-01-31', 'reason': 'budget'}").is(200)
        .has("/reopenOn", "2030-01-31").has("/reason", "budget");
    api.patch(path, "{'status': 'LOST', 'closedOn': '2026-02-28'}").is(200)
        .has("/closedOn", "2026-02-28").has("/reopenOn", null).has("/reason", null);
    api.patch(path, "{'status': 'OPEN'}").is(200).has("/closedOn", null).has("/reason", null);
    api.patch(path, "{'closedOn': '2026-02-28'}").isProblem(422, "validation-failed").pointsAt("/closedOn");
    api.patch(path, "{'status': 'SOLD', 'reason': 'price'}").is(200).has("/reason", "price");
    api.patch(path, "{'status': 'SOLD'}").is(200).has("/reason", "price");
  }

  /** V2. */
  @Test
  void ofSalesCloseTodayWhereTheWorkspaceIs() {
    for (String zone : new String[] {"Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
      api.patch("/settings", "{'timeZone': '" + zone + "'}").is(200);
      LocalDate before = LocalDate.ofInstant(server.clock().instant(), ZoneId.of(zone));
      String closed = sale(company("lead"), "SOLD").textAt("/closedOn");
      LocalDate after = LocalDate.ofInstant(server.clock().instant(), ZoneId.of(zone));
      assertFalse(LocalDate.parse(closed).isBefore(before) || LocalDate.parse(closed).isAfter(after), zone);
    }
  }

  /** R2. */
  @Test
  void leaveNoPersonalValueInTheHistoryOfADeletedContact() {
    String company = company("lead");
    String contact = api.post("/contacts", "{'firstName': 'Zoë', 'lastName': 'Quist', 'email': 'zq@example.com',"
        + " 'phone': '(555) 0199', 'title': 'Buyer', 'company': '" + company + "'}").is(201).id();
    api.patch("/contacts/" + contact, "{'leadStatus': 'contacting', 'phone': '(555) 0198'}").is(200);
    String sale = api.post("/sales", "{'title': 'T', 'company': '" + company + "', 'contact': '" + contact + "'}")
        .is(201).id();

    api.delete("/contacts/" + contact).is(204);

    api.get("/sales/" + sale).is(200).has("/contact", null);
    Reply history = api.get("/contacts/" + contact + "/history?limit=200").is(200);
    for (String personal : new String[] {"Zoë", "Quist", "zq@", "(555)", "Buyer"}) {
      assertFalse(history.text().contains(personal), personal);
      assertFalse(api.get("/sales/" + sale + "/history").text().contains(personal), personal);
      assertFalse(api.get("/companies/" + company + "/history").text().contains(personal), personal);
    }
    assertEquals(2, history.at("/items").valueStream()
        .filter(item -> item.path("field").stringValue().equals("leadStatus")).count());
    history.has("/items/0/field", "deleted").has("/items/0/actor/name", "Administrator");
  }

  /** R2. */
  @Test
  void ofCompaniesStayWhileAnythingBelongsToThem() {
    rules(asking("SALE_SOLD", "customer"));
    String company = company("lead");
    Reply sale = sale(company, "SOLD");
    String proposal = sale.textAt("/automation/proposal");
    api.delete("/companies/" + company).isProblem(409, "company-not-empty");

    api.delete("/sales/" + sale.id()).is(204);
    api.get("/sales/" + sale.id()).isProblem(404, "not-found");
    api.get("/category-proposals/" + proposal).is(200).has("/state", "PENDING");
    api.delete("/companies/" + company).is(204);

    api.get("/companies/" + company).isProblem(404, "not-found");
    api.get("/category-proposals?count=true").is(200).has("/total", 0);
    api.get("/category-proposals/" + proposal).isProblem(404, "not-found");
  }

  /** H1. */
  @Test
  void areOrderedInHistoryByVersionNotByTheClock() {
    String company = company("lead");
    server.clock().advance(Duration.ofHours(2));
    api.patch("/companies/" + company, "{'name': 'Later'}").is(200);
    server.clock().advance(Duration.ofHours(-3));
    api.patch("/companies/" + company, "{'name': 'Last'}").is(200);

    api.get("/companies/" + company + "/history").is(200)
        .has("/items/0/to", "Last").has("/items/1/to", "Later").has("/items/0/from", "Later")
        .has("/items/0/actor/kind", "USER").has("/items/0/cause/kind", "USER");
  }
}
