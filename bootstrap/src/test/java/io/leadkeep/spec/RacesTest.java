package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.bootstrap.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Requests that race for the same record end in one truth: none breaks the server, none is lost. */
class RacesTest extends Spec {
  private static final int CLIENTS = 8;
  private static final int ROUNDS = 40;

  @Test
  void keepEveryChangeOfOneContact() throws Exception {
    String contact = contactOf(company("lead"));

    race(number -> api.patch("/contacts/" + contact, "{'phone': 'number " + number + "'}"))
        .forEach(reply -> reply.is(200));

    assertTrue(contact(contact).header("ETag").startsWith("\"" + (ROUNDS + 1) + "-"));
    assertEquals(ROUNDS, api.get("/contacts/" + contact + "/history?limit=200").at("/items").valueStream()
        .filter(item -> item.path("field").asString("").equals("phone")).count());
  }

  @Test
  void letOneOfThoseWhoSawTheSameStateWin() throws Exception {
    String company = company("lead");
    String tag = api.get("/companies/" + company).header("ETag");

    List<Reply> replies = race(number ->
        api.with("If-Match", tag).patch("/companies/" + company, "{'name': 'Name " + number + "'}"));

    assertEquals(1, replies.stream().filter(reply -> reply.status() == 200).count());
    assertEquals(ROUNDS - 1, replies.stream().filter(reply -> reply.status() == 412).count());
  }

  /** A sale that is won moves the company while contacts come: each contact is either older or has no status. */
  @Test
  void leaveNoContactHalfway() throws Exception {
    rules(moving("SALE_SOLD", "customer"));
    String company = company("lead");

    race(number -> number == ROUNDS / 2 ? sale(company, "SOLD")
        : api.post("/contacts", "{'lastName': 'B', 'company': '" + company + "'}"))
        .forEach(reply -> reply.is(201));

    assertEquals("customer", categoryOf(company));
    api.get("/companies/" + company + "/contacts?limit=200").at("/items").forEach(item ->
        assertTrue(item.path("leadStatus").isNull() || !item.path("leadStatus").path("visible").asBoolean(true)));
  }

  private static List<Reply> race(IntFunction<Reply> request) throws InterruptedException, ExecutionException {
    List<Reply> replies = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<Reply>> running = new ArrayList<>();
      for (int number = 0; number < ROUNDS; number++) {
        int own = number;
        running.add(clients.submit(() -> request.apply(own)));
      }
      for (Future<Reply> one : running) {
        replies.add(one.get());
      }
    }
    return replies;
  }
}
