package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.bootstrap.Reply;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each field of lead sources, telephone numbers, titles and sales, as a parameter and in criteria (W2, W5). */
class FieldsTest extends Spec {
  private static final List<String> PARTS = List.of("source", "medium", "campaign", "term", "content");

  @Test
  void contactsAreFoundByEachPartOfTheirLeadSources() {
    String spring = contactWith("'leadCreation': " + source("Spring") + ", 'firstTouch': " + source("Fair"));
    String autumn = contactWith("'leadCreation': " + source("autumn") + ", 'firstTouch': " + source("autumn"));
    String unknown = contactWith("'title': 'CEO'");
    for (String part : PARTS) {
      tellsApart("contacts", part, part + "%20SPRING", part + " spring", spring, autumn, unknown);
      tellsApart("contacts", "firstTouch." + part, part + "%20FAIR%20", part + " fair", spring, autumn, unknown);
      assertEquals(Set.of(), ids(api.get("/contacts?" + part + "=" + part + "%20fair")), "the first touch is another");
    }
  }

  @Test
  void companiesAreFoundByEachPartOfTheirSource() {
    String spring = api.post("/companies", "{'name': 'A', 'source': " + source("Spring") + "}").is(201).id();
    String autumn = api.post("/companies", "{'name': 'B', 'source': " + source("autumn") + "}").is(201).id();
    String unknown = company("lead");
    for (String part : PARTS) {
      tellsApart("companies", part, part + "%20SPRING", part + " spring", spring, autumn, unknown);
    }
  }

  @Test
  void contactsAreFoundByTelephoneNumberAndTitle() {
    String head = contactWith("'phone': '+46 8 1', 'title': 'Försäljningschef'");
    String other = contactWith("'phone': '+46 8 2', 'title': 'CEO'");
    String unknown = contactWith("'email': 'a@example.org'");
    tellsApart("contacts", "phone", "%2B46%208%201", "+46 8 1", head, other, unknown);
    tellsApart("contacts", "title", "F%C3%96RS%C3%84LJNINGSCHEF", "försäljningsCHEF", head, other, unknown);
    assertEquals(Set.of(), ids(api.get("/contacts?title=forsaljningschef")), "whole values, accents and all (T1)");
  }

  @Test
  void contactsAndCompaniesAreFoundByTheirSales() {
    String company = company("lead");
    String buyer = contactOf(company);
    String without = contactOf(company);
    String sale = api.post("/sales", "{'title': 'Fleet service', 'company': '" + company + "', 'contact': '" + buyer
        + "', 'status': 'LOST'}").is(201).id();
    String other = company("lead");

    assertEquals(Set.of(buyer), ids(api.get("/contacts?hasSale=true")));
    assertEquals(Set.of(without), ids(api.get("/contacts?hasSale=false")));
    assertEquals(Set.of(buyer), ids(api.get("/contacts?saleStatus=LOST,SOLD&company=" + company)));
    assertEquals(Set.of(without), ids(api.get("/contacts?saleStatus.not=LOST")));
    assertEquals(Set.of(without), ids(api.get("/contacts?saleStatus=none")));
    assertEquals(Set.of(company), found("companies", "hasSale", "IS", "true"));
    assertEquals(Set.of(other), found("companies", "hasSale", "IS", "false"));
    assertEquals(Set.of(other), found("companies", "saleStatus", "NOT_IN", "'LOST'"));
    assertEquals(Set.of(company, other), found("companies", "saleStatus", "IN", "'LOST', 'none'"));
    assertEquals(Set.of(other), found("companies", "saleStatus", "ABSENT", ""));

    api.patch("/sales/" + sale, "{'status': 'OPEN'}").is(200);
    assertEquals(Set.of(), ids(api.get("/contacts?saleStatus=LOST")));
    api.delete("/sales/" + sale).is(204);
    assertEquals(Set.of(buyer, without), ids(api.get("/contacts?hasSale=false")));
    api.get("/contacts?hasSale=perhaps").isProblem(400, "invalid-parameter");
    api.get("/companies?saleStatus=open").isProblem(400, "invalid-parameter");
  }

  /** One holds the value, another one another, a third none: every way to ask tells them apart. */
  private void tellsApart(
      String list, String field, String parameter, String value, String one, String other, String none) {
    assertEquals(Set.of(one), ids(api.get("/" + list + "?" + field + "=" + parameter)), field);
    assertEquals(Set.of(one, none), ids(api.get("/" + list + "?" + field + "=none," + parameter)), field);
    assertEquals(Set.of(other, none), ids(api.get("/" + list + "?" + field + ".not=" + parameter)), field);
    assertEquals(Set.of(other), ids(api.get("/" + list + "?" + field + ".not=none," + parameter)), field);
    assertEquals(Set.of(one), found(list, field, "IN", "'" + value + "'"));
    assertEquals(Set.of(one, none), found(list, field, "IN", "'" + value + "', 'none'"));
    assertEquals(Set.of(other, none), found(list, field, "NOT_IN", "'" + value + "'"));
    assertEquals(Set.of(one, other), found(list, field, "EXISTS", ""));
    assertEquals(Set.of(none), found(list, field, "ABSENT", ""));
    api.post("/" + list + "/search", "{'criteria': " + criteria(field, "MATCHES", "'" + value + "'") + "}")
        .isProblem(422, "validation-failed").pointsAt("/criteria/anyOf/0/allOf/0/op");
  }

  private Set<String> found(String list, String field, String operator, String values) {
    String criteria = criteria(field, operator, values);
    Set<String> found = ids(api.post("/" + list + "/search", "{'criteria': " + criteria + "}"));
    api.post("/" + list + "/counts", "{'groupBy': 'owner', 'criteria': " + criteria + "}").is(200)
        .has("/total", found.size());
    return found;
  }

  private static String criteria(String field, String operator, String values) {
    return "{'anyOf': [{'allOf': [{'field': '" + field + "', 'op': '" + operator + "', 'values': [" + values + "]}]}]}";
  }

  private String contactWith(String members) {
    return api.post("/contacts", "{'lastName': 'Ek', " + members + "}").is(201).id();
  }

  /** {@return a lead source of which each part has a value of its own} */
  private static String source(String name) {
    return "{" + String.join(", ", PARTS.stream().map(part -> "'" + part + "': '" + part + " " + name + "'").toList())
        + "}";
  }

  private static Set<String> ids(Reply list) {
    Set<String> ids = new TreeSet<>();
    list.is(200).at("/items").valueStream().map(item -> item.path("id")).map(JsonNode::stringValue).forEach(ids::add);
    return ids;
  }
}
