package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.bootstrap.Reply;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every single resource has a strong entity tag, and every write honours it. */
class EntityTagsTest extends Spec {
  @Test
  void areOnEveryResourceAndSpareItsReaders() {
    for (String path : resources()) {
      Reply shown = api.get(path).is(200);
      String tag = shown.header("ETag");
      assertTrue(tag.matches("\"[^\"]+\""), path + ": " + tag);
      assertEquals("Accept-Language", shown.header("Vary"), path);
      for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
        Reply unchanged = api.with("If-None-Match", known).get(path).is(304);
        assertEquals(tag, unchanged.header("ETag"), path);
        assertEquals("", unchanged.text(), path);
      }
      api.with("If-None-Match", "\"other\"").get(path).is(200);
      assertEquals(tag, api.send("HEAD", path, Optional.empty()).is(200).header("ETag"), path);
      assertNotEquals(tag, api.with("Accept-Language", "da").get(path).header("ETag"), path);
    }
  }

  @Test
  void guardEveryWrite() {
    rules(asking("SALE_SOLD", "customer"));
    String company = company("lead");
    Reply sale = sale(company, "SOLD");
    String proposal = "/category-proposals/" + sale.textAt("/automation/proposal");
    String user = api.post("/users", "{'name': 'U', 'role': 'VIEWER'}").is(201).id();
    String token = api.post("/tokens", "{'name': 'T', 'user': '" + user + "'}").is(201).id();
    for (String[] write : new String[][] {
        {"PATCH", "/contacts/" + contactOf(company), "{'title': 'CEO'}"},
        {"PATCH", "/sales/" + sale.id(), "{'title': 'Other'}"}, {"PATCH", "/users/" + user, "{'name': 'V'}"},
        {"PATCH", "/categories/partner", "{'name': 'Ally'}"}, {"PATCH", "/lead-statuses/open", "{'name': 'New'}"},
        {"PATCH", "/settings", "{'proposalDays': 7}"}}) {
      String tag = api.get(write[1]).header("ETag");
      String next = api.with("If-Match", tag).patch(write[1], write[2]).is(200).header("ETag");
      assertNotEquals(tag, next);
      for (String known : List.of(tag, "W/" + next, "\"other\"", "")) {
        Reply stale = api.with("If-Match", known).patch(write[1], write[2]).isProblem(412, "stale");
        assertEquals(next, stale.header("ETag"), write[1]);
        assertEquals(api.get(write[1]).json(), stale.at("/current"), write[1]);
      }
      api.with("If-Match", "\"other\", " + next).patch(write[1], write[2]).is(200);
      api.with("If-Match", "*").patch(write[1], write[2]).is(200);
    }
    guardedAction("/categories/partner", "");
    guardedAction("/categories/partner", "/restore");
    guardedAction(proposal, "/decision");
    guardedAction("/tokens/" + token, "");
    guardedAction("/users/" + user, "");
    guardedAction("/sales/" + sale.id(), "");
  }

  @Test
  void stayWhereAWriteChangesNothing() {
    String tag = api.get("/lead-categorization").header("ETag");
    String rules = api.get("/lead-categorization").text();
    assertEquals(tag, api.with("If-Match", tag).put("/lead-categorization", rules).is(200).header("ETag"));
    String order = api.get("/categories/order").header("ETag");
    assertEquals(order, api.with("If-Match", order).put("/categories/order",
        api.get("/categories/order").text()).is(200).header("ETag"));
    String company = company("lead");
    String shown = api.get("/companies/" + company).header("ETag");
    for (String nothing : List.of("{}", "{'name': ' Åkeri Nord '}", "{'category': 'lead'}", "{'owner': null}")) {
      assertEquals(shown, api.patch("/companies/" + company, nothing).is(200).header("ETag"), nothing);
    }
    assertEquals(1, api.get("/companies/" + company + "/history").at("/items").valueStream()
        .map(item -> item.path("correlationId").stringValue()).distinct().count());
  }

  /** An action with an old tag is refused, and then done with the present one. */
  private void guardedAction(String path, String action) {
    String method = action.isEmpty() ? "DELETE" : "POST";
    Optional<String> body = action.equals("/decision")
        ? Optional.of("{'decision': 'DECLINE'}") : Optional.empty();
    Reply shown = api.get(path).is(200);
    api.with("If-Match", "\"999-0123456789abcdef0123-en\"").send(method, path + action, body)
        .isProblem(412, "stale").has("/current/id", shown.id());
    Reply done = api.with("If-Match", shown.header("ETag")).send(method, path + action, body);
    assertEquals(action.isEmpty() ? 204 : 200, done.status(), done::text);
    if (!action.isEmpty()) {
      assertEquals(api.get(path).header("ETag"), done.header("ETag"));
    }
  }

  private List<String> resources() {
    rules(asking("SALE_SOLD", "customer"));
    String company = company("lead");
    Reply sale = sale(company, "SOLD");
    return List.of("/companies/" + company, "/contacts/" + contactOf(company), "/sales/" + sale.id(),
        "/category-proposals/" + sale.textAt("/automation/proposal"), "/categories/lead", "/categories/order",
        "/lead-statuses/open", "/lead-statuses/order", "/lead-categorization", "/settings",
        "/users/" + api.get("/me").id(), "/tokens/" + api.get("/tokens").textAt("/items/0/id"));
  }
}
