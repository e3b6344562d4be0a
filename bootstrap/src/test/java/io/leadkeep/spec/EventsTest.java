package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Events;
import org.junit.jupiter.api.Test;

/** The stream of hints tells what was saved, and nothing else (H1). */
class EventsTest extends Spec {
  @Test
  void tellWhatWasSaved() {
    try (Events events = api.events()) {
      String company = company("lead");
      assertEquals(hint("COMPANY", company, 1), events.next());
      String contact = contactOf(company);
      assertEquals(hint("CONTACT", contact, 1), events.next());
      api.patch("/contacts/" + contact, "{'phone': '1'}").is(200);
      assertEquals(hint("CONTACT", contact, 2), events.next());
      api.delete("/contacts/" + contact).is(204);
      assertEquals(hint("CONTACT", contact, 3), events.next());
    }
  }

  @Test
  void tellNothingOfWhatWasOnlyTriedOrChangedNothing() {
    String company = company("lead");
    String contact = contactOf(company);
    try (Events events = api.events()) {
      api.patch("/contacts/" + contact + "?preview=true", "{'leadStatus': 'qualified'}").is(200);
      api.patch("/contacts/" + contact, "{'leadStatus': 'open'}").is(200);
      api.patch("/contacts/" + contact, "{'firstName': null, 'lastName': null}").is(422);
      api.with("If-Match", "\"7-x-en\"").patch("/contacts/" + contact, "{'phone': '1'}").is(412);
      api.patch("/companies/" + company, "{'name': 'Other'}").is(200);
      assertEquals(hint("COMPANY", company, 2), events.next());
    }
  }

  @Test
  void tellOfASetAsOne() {
    String company = company("customer");
    contactOf(company);
    contactOf(company);
    try (Events events = api.events()) {
      move(company, "lead");
      assertEquals("{\"entity\":\"CONTACT\",\"id\":null,\"version\":null}", events.next());
      assertEquals(hint("COMPANY", company, 2), events.next());
    }
  }

  @Test
  void tellReadersOfAnyRoleAndNobodyElse() {
    String user = api.post("/users", "{'name': 'Vera', 'role': 'VIEWER'}").is(201).id();
    String token = api.post("/tokens", "{'user': '" + user + "', 'name': 'Screen'}").is(201).textAt("/token");
    Api viewer = api.as(token);
    try (Events events = viewer.events()) {
      String company = company("lead");
      assertEquals(hint("COMPANY", company, 1), events.next());
    }
    api.withoutToken().get("/events").isProblem(401, "unauthenticated");
    api.get("/events?since=1").isProblem(400, "unknown-parameter");
    api.post("/events", "{}").isProblem(405, "method-not-allowed");
    String narrow = api.post("/tokens", "{'user': '" + user + "', 'name': 'Site', 'scope': 'LEAD_CAPTURE'}").is(201)
        .textAt("/token");
    api.as(narrow).get("/events").isProblem(403, "forbidden");
  }

  /** C8. */
  @Test
  void tellOfTokensToAdministratorsOnly() {
    String user = api.post("/users", "{'name': 'Vera', 'role': 'VIEWER'}").is(201).id();
    String issue = "{'user': '" + user + "', 'name': 'Screen'}";
    String token = api.post("/tokens", issue).is(201).textAt("/token");
    try (Events everything = api.events(); Events some = api.as(token).events()) {
      String issued = api.post("/tokens", issue).is(201).id();
      assertEquals(hint("TOKEN", issued, 1), everything.next());
      String company = company("lead");
      assertEquals(hint("COMPANY", company, 1), some.next());
    }
  }

  @Test
  void tellEveryReader() {
    try (Events one = api.events(); Events other = api.events()) {
      String company = company("lead");
      assertEquals(hint("COMPANY", company, 1), one.next());
      assertEquals(hint("COMPANY", company, 1), other.next());
    }
  }

  private static String hint(String entity, String id, long version) {
    return "{\"entity\":\"" + entity + "\",\"id\":\"" + id + "\",\"version\":" + version + "}";
  }
}
