package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A request that is repeated because its answer got lost is done once ({@code Idempotency-Key}). */
class IdempotencyTest extends Spec {
  private static final String BODY = "{'name': 'Åkeri Nord'}";

  @Test
  void givesTheFirstAnswerAgain() {
    Reply first = keyed("a").post("/companies", BODY).is(201);
    api.patch("/companies/" + first.id(), "{'name': 'Renamed'}").is(200);

    Reply again = keyed("a").post("/companies", BODY).is(201);

    assertEquals("", first.header("Idempotency-Replayed"));
    assertEquals("true", again.header("Idempotency-Replayed"));
    assertEquals(first.text(), again.text());
    for (String header : List.of("Location", "ETag", "Content-Type", "Content-Language")) {
      assertEquals(first.header(header), again.header(header), header);
    }
    api.get("/companies?count=true").has("/total", 1);
  }

  @Test
  void givesItAgainInTheWordsOfTheFirst() {
    Reply first = keyed("a").with("Accept-Language", "sv").post("/companies", BODY).is(201);

    Reply again = keyed("a").with("Accept-Language", "de").post("/companies", BODY).is(201);

    assertEquals(first.text(), again.text());
    assertEquals("sv", again.header("Content-Language"));
  }

  @Test
  void refusesAnotherBodyUnderTheSameKey() {
    keyed("a").post("/companies", BODY).is(201);

    keyed("a").post("/companies", "{'name':  'Åkeri Nord'}").isProblem(422, "idempotency-key-reused");
    keyed("a").post("/companies", "nonsense").isProblem(422, "idempotency-key-reused");

    api.get("/companies?count=true").has("/total", 1);
  }

  @Test
  void keepsKeysApartByTokenAndPath() {
    String user = api.post("/users", "{'name': 'Uma', 'role': 'USER'}").is(201).id();
    String token = api.post("/tokens", "{'name': 'T', 'user': '" + user + "'}").is(201).textAt("/token");
    String company = keyed("a").post("/companies", BODY).is(201).id();

    keyed("a").as(token).post("/companies", BODY).is(201).has("/name", "Åkeri Nord");
    keyed("a").post("/sales", "{'title': 'T', 'company': '" + company + "'}").is(201);
    keyed("A").post("/companies", BODY).is(201);

    api.get("/companies?count=true").has("/total", 3);
  }

  @Test
  void keepsSuccessesOnly() {
    api.post("/categories", "{'name': 'Taken', 'group': 'OTHER'}").is(201);
    Api guarded = keyed("a");
    guarded.post("/categories", "{'name': 'taken', 'group': 'OTHER'}").isProblem(409, "duplicate-name");
    guarded.post("/categories", "{}").isProblem(422, "validation-failed");
    guarded.post("/categories", "{").isProblem(400, "malformed-json");

    guarded.post("/categories", "{'name': 'Free', 'group': 'OTHER'}").is(201);
  }

  @Test
  void coversActionsAndDecisions() {
    rules(asking("SALE_SOLD", "customer"));
    String company = company("lead");
    String proposal = sale(company, "SOLD").textAt("/automation/proposal");
    api.delete("/categories/partner").is(204);

    Reply decided = keyed("a").post("/category-proposals/" + proposal + "/decision", "{'decision': 'ACCEPT'}").is(200);
    Reply restored = keyed("b").post("/categories/partner/restore").is(200);

    keyed("a").post("/category-proposals/" + proposal + "/decision", "{'decision': 'ACCEPT'}").is(200)
        .has("/state", "ACCEPTED");
    api.post("/category-proposals/" + proposal + "/decision", "{'decision': 'ACCEPT'}")
        .isProblem(409, "proposal-decided");
    api.delete("/categories/partner").is(204);
    assertEquals(restored.text(), keyed("b").post("/categories/partner/restore").is(200).text());
    assertEquals(decided.header("ETag"), keyed("a").post("/category-proposals/" + proposal + "/decision",
        "{'decision': 'ACCEPT'}").header("ETag"));
    api.get("/categories/partner").has("/deleted", true);
  }

  @Test
  void isOverAfterADay() {
    String first = keyed("a").post("/companies", BODY).is(201).id();

    server.clock().advance(Duration.ofHours(24).minusSeconds(60));
    assertEquals(first, keyed("a").post("/companies", BODY).id());
    server.clock().advance(Duration.ofSeconds(61));

    keyed("a").post("/companies", BODY).is(201).has("/name", "Åkeri Nord");
    api.get("/companies?count=true").has("/total", 2);
    keyed("a").post("/companies", BODY).is(201);
    api.get("/companies?count=true").has("/total", 2);
  }

  @Test
  void isIgnoredInAPreviewAndInOtherMethods() {
    String company = company("lead");
    String sale = "{'title': 'T', 'company': '" + company + "'}";
    keyed("a").post("/sales?preview=true", sale).is(200);

    assertEquals("", keyed("a").post("/sales?preview=true", sale).is(200).header("Idempotency-Replayed"));
    keyed("a").post("/sales", sale).is(201);
    assertEquals("", keyed("a").post("/sales?preview=true", sale).is(200).header("Idempotency-Replayed"));
    keyed("a").get("/companies").is(200);
    keyed("b").patch("/companies/" + company, "{'name': 'One'}").is(200);
    keyed("b").patch("/companies/" + company, "{'name': 'Other'}").is(200).has("/name", "Other");
  }

  @Test
  void isNotForTokens() {
    String user = api.get("/me").id();

    keyed("a").post("/tokens", "{'name': 'T', 'user': '" + user + "'}")
        .isProblem(400, "idempotency-key-not-allowed");

    api.get("/tokens?count=true").has("/total", 1);
  }

  @Test
  void hasToBeAKey() {
    keyed("").post("/companies", BODY).isProblem(400, "invalid-idempotency-key");
    keyed("x".repeat(256)).post("/companies", BODY).isProblem(400, "invalid-idempotency-key");
    keyed("x".repeat(255)).post("/companies", BODY).is(201);
    api.get("/companies?count=true").has("/total", 1);
  }

  @Test
  void comesAfterTokenAndRole() {
    String user = api.post("/users", "{'name': 'Vera', 'role': 'USER'}").is(201).id();
    Api vera = keyed("a").as(
        api.post("/tokens", "{'name': 'T', 'user': '" + user + "'}").is(201).textAt("/token"));
    vera.post("/companies", BODY).is(201);
    api.patch("/users/" + user, "{'role': 'VIEWER'}").is(200);

    vera.post("/companies", BODY).isProblem(403, "forbidden");
    keyed("").withoutToken().post("/tokens", "{").isProblem(401, "unauthenticated");
    keyed("").post("/nowhere", "{").isProblem(404, "not-found");
  }

  @Test
  void doesARequestThatComesManyTimesAtOnceOnce() throws Exception {
    for (int round = 0; round < 10; round++) {
      Api guarded = keyed("round " + round);
      List<Reply> replies = atOnce(8, () -> guarded.post("/companies", BODY));

      assertEquals(1, replies.stream().map(reply -> reply.is(201).text()).distinct().count());
      assertEquals(7, replies.stream()
          .filter(reply -> reply.header("Idempotency-Replayed").equals("true")).count());
    }
    api.get("/companies?count=true").has("/total", 10);
  }

  private Api keyed(String key) {
    return api.with("Idempotency-Key", key);
  }

  private static List<Reply> atOnce(int times, Callable<Reply> request) throws Exception {
    try (ExecutorService clients = Executors.newFixedThreadPool(times)) {
      List<Reply> replies = new ArrayList<>();
      for (Future<Reply> one : clients.invokeAll(Collections.nCopies(times, request))) {
        replies.add(one.get());
      }
      return replies;
    }
  }
}
