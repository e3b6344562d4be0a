package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.bootstrap.Reply;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The board (W3): columns in rank order, true counts, pages of cards, locked cards. */
class BoardTest extends Spec {
  private static final String BY_STATUS = "/board?entity=contact&groupBy=leadStatus";

  @Test
  void hasAColumnForEachStatusInTheOrderOfTheList() {
    String company = company("lead");
    contactOf(company);
    contactOf(company, "contacting");
    contactOf(company, "contacting");
    Reply board = api.get(BY_STATUS).is(200);
    assertEquals(List.of("open", "contacting", "disqualified", "re-nurture", "qualified"), keys(board));
    assertEquals(List.of(1, 2, 0, 0, 0), counts(board));
    board.has("/columns/0/cards/0/leadStatus/key", "open").has("/columns/0/cards/0/locked", false)
        .has("/columns/0/cards/0/lockedBecause", null).has("/columns/0/label", "Open").has("/rows", null);
    api.with("Accept-Language", "sv").get(BY_STATUS).has("/columns/0/label", "Öppen");
    api.post("/board", "{'entity': 'Contact', 'groupBy': 'leadStatus'}").is(200).has("/columns/1/count", 2);
  }

  /** L4. */
  @Test
  void hasAColumnForADeletedStatusOnlyWhileItHasCards() {
    String contact = contactOf(company("lead"), "contacting");
    api.delete("/lead-statuses/contacting").is(204);
    assertEquals(List.of("open", "contacting", "disqualified", "re-nurture", "qualified"), keys(api.get(BY_STATUS)));
    api.patch("/contacts/" + contact, "{'leadStatus': 'qualified'}").is(200);
    assertEquals(List.of("open", "disqualified", "re-nurture", "qualified"), keys(api.get(BY_STATUS)));
    api.get(BY_STATUS + "&column=contacting").is(200).has("/columns/0/count", 0);
  }

  /** S1, S4. */
  @Test
  void locksCardsWhoseStatusIsHiddenAndSaysWhy() {
    String company = company("lead");
    String contact = contactOf(company);
    contactOf(company("customer"));
    api.post("/contacts", "{'lastName': 'Ek'}").is(201);
    move(company, "customer");
    Reply board = api.get(BY_STATUS + "&sort=createdAt").is(200);
    board.has("/columns/0/cards/0/id", contact).has("/columns/0/cards/0/locked", true)
        .has("/columns/0/cards/0/lockedBecause", "GROUP_WITHOUT_LEAD_STATUS");
    board.has("/columns/5/key", null).has("/columns/5/count", 2)
        .has("/columns/5/cards/0/lockedBecause", "GROUP_WITHOUT_LEAD_STATUS")
        .has("/columns/5/cards/1/lockedBecause", "NO_COMPANY");
    assertEquals(List.of(0, 0, 0, 0, 0), counts(api.get(BY_STATUS + "&leadStatusVisible=true").is(200)));
  }

  @Test
  void readsLaterPagesOfOneColumn() {
    String company = company("lead");
    Set<String> all = new HashSet<>();
    for (int number = 0; number < 7; number++) {
      all.add(contactOf(company));
      contactOf(company, "contacting");
    }
    Reply board = api.get(BY_STATUS + "&limit=3&sort=-createdAt").is(200);
    List<String> seen = new ArrayList<>(cards(board, 0));
    String cursor = board.textAt("/columns/0/nextCursor");
    api.get(BY_STATUS + "&sort=-createdAt&column=contacting&cursor=" + cursor).isProblem(400, "invalid-cursor");
    api.get(BY_STATUS + "&sort=createdAt&column=open&cursor=" + cursor).isProblem(400, "invalid-cursor");
    api.get(BY_STATUS + "&sort=-createdAt&cursor=" + cursor).isProblem(400, "invalid-parameter");
    while (!cursor.equals("null")) {
      Reply page = api.get(BY_STATUS + "&limit=3&sort=-createdAt&column=open&cursor=" + cursor).is(200)
          .has("/columns/0/key", "open").has("/columns/0/count", 7);
      assertEquals(1, page.at("/columns").size());
      seen.addAll(cards(page, 0));
      cursor = page.textAt("/columns/0/nextCursor");
    }
    assertEquals(7, seen.size());
    assertEquals(all, Set.copyOf(seen));
  }

  /** A list item's id or key will do. */
  @Test
  void readsOnByIdAndByKey() {
    String company = company("lead");
    for (int number = 0; number < 5; number++) {
      contactOf(company);
    }
    String open = api.get("/lead-statuses/open").id();
    Set<String> seen = new HashSet<>();
    String cursor = "";
    for (String column : List.of(open, "open", open)) {
      Reply page = api.get(BY_STATUS + "&limit=2&column=" + column + cursor).is(200);
      seen.addAll(cards(page, 0));
      cursor = "&cursor=" + page.textAt("/columns/0/nextCursor");
    }
    assertEquals(5, seen.size());
  }

  @Test
  void readsOnInTheColumnOfAnOwnerWhoseCardsHaveGone() {
    String olga = api.post("/users", "{'name': 'Olga', 'role': 'USER'}").is(201).id();
    String contact = contactOf(company("lead"));
    String other = contactOf(company("lead"));
    api.patch("/contacts/" + contact, "{'owner': '" + olga + "'}").is(200);
    api.patch("/contacts/" + other, "{'owner': '" + olga + "'}").is(200);
    String column = "/board?entity=contact&groupBy=owner&limit=1&column=" + olga;
    String cursor = api.get(column).is(200).has("/columns/0/count", 2).textAt("/columns/0/nextCursor");
    api.patch("/contacts/" + contact, "{'owner': null}").is(200);
    api.patch("/contacts/" + other, "{'owner': null}").is(200);
    api.get(column).is(200).has("/columns/0/key", olga).has("/columns/0/label", "Olga").has("/columns/0/count", 0);
    api.get(column + "&cursor=" + cursor).is(200).has("/columns/0/count", 0).has("/columns/0/nextCursor", null);
    api.get("/board?entity=contact&groupBy=owner&column=" + contact).isProblem(400, "invalid-parameter");
    assertEquals(List.of("null"), keys(api.get("/board?entity=contact&groupBy=owner").is(200)));
  }

  /** T1. */
  @Test
  void putsOwnersInTheOrderOfTheAlphabet() {
    api.patch("/settings", "{'sortLanguage': 'sv'}").is(200);
    String company = company("lead");
    for (String name : List.of("Zoe", "anna", "Ärla", "Åke", "Bo")) {
      String user = api.post("/users", "{'name': '" + name + "', 'role': 'USER'}").is(201).id();
      api.patch("/contacts/" + contactOf(company), "{'owner': '" + user + "'}").is(200);
    }
    List<String> alphabet = List.of("anna", "Bo", "Zoe", "Åke", "Ärla");
    assertEquals(alphabet, api.get("/board?entity=contact&groupBy=owner").is(200).at("/columns").valueStream()
        .map(column -> column.path("label").stringValue()).toList());
    assertEquals(alphabet, api.get("/contacts/counts?groupBy=owner").is(200).at("/groups").valueStream()
        .map(group -> group.path("label").stringValue()).toList());
  }

  @Test
  void pagesTheColumnOfThoseWithoutAValue() {
    for (int number = 0; number < 3; number++) {
      api.post("/contacts", "{'lastName': 'Ek'}").is(201);
    }
    Reply board = api.get(BY_STATUS + "&limit=2").is(200);
    api.get(BY_STATUS + "&limit=2&column=none&cursor=" + board.textAt("/columns/5/nextCursor")).is(200)
        .has("/columns/0/key", null).has("/columns/0/nextCursor", null).has("/columns/0/count", 3);
  }

  @Test
  void narrowsByFiltersAndSelections() {
    String company = company("lead");
    String first = contactOf(company);
    contactOf(company);
    String selection = api.post("/selections", "{'name': 'One', 'entity': 'CONTACT', 'members': ['" + first + "']}")
        .is(201).id();
    assertEquals(List.of(1, 0, 0, 0, 0), counts(api.get(BY_STATUS + "&selection=" + selection).is(200)));
    api.get(BY_STATUS + "&q=oberg").is(200).has("/columns/0/count", 2);
    api.post("/board", "{'entity': 'CONTACT', 'groupBy': 'leadStatus', 'criteria': {'anyOf': [{'allOf': [{'field': "
        + "'selection', 'op': 'IN', 'values': ['" + selection + "']}]}]}}").is(200).has("/columns/0/count", 1);
  }

  @Test
  void dividesItsColumnsByASecondField() {
    String olga = api.post("/users", "{'name': 'Olga', 'role': 'USER'}").is(201).id();
    String company = company("lead");
    contactOf(company);
    api.patch("/contacts/" + contactOf(company), "{'owner': '" + olga + "'}").is(200);
    api.patch("/contacts/" + contactOf(company, "qualified"), "{'owner': '" + olga + "'}").is(200);
    Reply board = api.get(BY_STATUS + "&rows=owner&sort=owner").is(200);
    board.has("/rows/0/key", olga).has("/rows/0/label", "Olga").has("/rows/0/count", 2).has("/rows/1/key", null)
        .has("/rows/1/count", 1).has("/columns/0/rows/0/key", olga).has("/columns/0/rows/0/count", 1)
        .has("/columns/0/rows/1/count", 1).has("/columns/4/rows/0/count", 1)
        .has("/columns/0/cards/0/row", olga).has("/columns/0/cards/1/row", null);
    assertEquals(0, board.at("/columns/1/rows").size());
  }

  /** C7. */
  @Test
  void isOfCategoriesGroupsAndOwnersToo() {
    String lead = company("lead");
    company("opportunity");
    contactOf(lead);
    Reply companies = api.get("/board?entity=COMPANY&groupBy=category").is(200);
    assertEquals(List.of("lead", "marketing-qualified-lead", "opportunity", "lost-opportunity", "customer", "partner",
        "former-customer", "other"), keys(companies));
    companies.has("/columns/0/cards/0/id", lead).has("/columns/0/cards/0/locked", false);
    api.get("/board?entity=COMPANY&groupBy=categoryGroup").is(200).has("/columns/4/key", "POTENTIAL_CUSTOMER")
        .has("/columns/4/count", 2).has("/columns/4/cards/0/lockedBecause", "GROUP_OF_CATEGORY");
    api.get("/board?entity=contact&groupBy=category").is(200).has("/columns/0/count", 1)
        .has("/columns/0/cards/0/lockedBecause", "CATEGORY_OF_COMPANY");
    api.get("/board?entity=contact&groupBy=owner").is(200).has("/columns/0/key", null).has("/columns/0/count", 1);
    assertTrue(keys(api.get("/board?entity=company&groupBy=owner").is(200)).contains("null"));
  }

  @Test
  void movesACardByAnOrdinaryChange() {
    String contact = contactOf(company("lead"));
    api.patch("/contacts/" + contact, "{'leadStatus': 'qualified'}").is(200);
    assertEquals(List.of(0, 0, 0, 0, 1), counts(api.get(BY_STATUS).is(200)));
  }

  @Test
  void refusesWhatCannotBe() {
    api.get("/board?groupBy=leadStatus").isProblem(400, "invalid-parameter");
    api.get("/board?entity=contact").isProblem(400, "invalid-parameter");
    api.get("/board?entity=sale&groupBy=owner").isProblem(400, "invalid-parameter");
    api.get("/board?entity=contact&groupBy=source").isProblem(400, "invalid-parameter");
    api.get("/board?entity=company&groupBy=leadStatus").isProblem(400, "invalid-parameter");
    api.get("/board?entity=company&groupBy=owner&leadStatus=open").isProblem(400, "unknown-parameter");
    api.get(BY_STATUS + "&rows=leadStatus").isProblem(400, "invalid-parameter");
    api.get(BY_STATUS + "&column=nonsense").isProblem(400, "invalid-parameter");
    api.get(BY_STATUS + "&sort=nonsense").isProblem(400, "invalid-parameter");
    api.get(BY_STATUS + "&leadStatus=nonsense").isProblem(400, "invalid-parameter");
    api.get(BY_STATUS + "&limit=201").isProblem(400, "invalid-parameter");
    api.post("/board", "{'entity': 'CONTACT', 'groupBy': 'source', 'rows': 'owner'}").is(422).pointsAt("/groupBy");
    api.post("/board", "{}").is(422).pointsAt("/entity", "/groupBy");
    String byStatus = "'entity': 'contact', 'groupBy': 'leadStatus'";
    api.post("/board", "{" + byStatus + ", 'cursor': 'x'}").isProblem(422, "validation-failed").pointsAt("/column");
    api.post("/board", "{" + byStatus + ", 'cursor': 'x', 'column': 'open'}").isProblem(400, "invalid-cursor")
        .pointsAt("/cursor");
    api.get(BY_STATUS + "&column=open&cursor=x").isProblem(400, "invalid-cursor").has("/errors/0/parameter", "cursor");
  }

  private static List<String> keys(Reply board) {
    return board.at("/columns").valueStream().map(column -> column.path("key").asString("null")).toList();
  }

  private static List<Integer> counts(Reply board) {
    return board.at("/columns").valueStream().map(column -> column.path("count").intValue()).toList();
  }

  private static List<String> cards(Reply board, int column) {
    return board.at("/columns/" + column + "/cards").valueStream().map(card -> card.path("id"))
        .map(JsonNode::stringValue).toList();
  }
}
