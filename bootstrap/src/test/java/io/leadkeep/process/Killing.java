package io.leadkeep.process;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Reply;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Whatever is killed while clients write, and however often: afterwards everything that was acknowledged is there, and
 * nothing is there by half. Whoever has a storage says where it is, what is killed, and how it comes back.
 */
abstract class Killing {
  private static final int ROUNDS = 10;
  private static final int MOST_ANSWERS = 150;

  /** {@return the URL of a storage without anything in it} */
  abstract String storageUrl();

  /** Kills the server, or what it depends on, or both; by the end of it no client is answered any more. */
  void kill(ServerProcess server) {
    server.kill();
  }

  /** {@return the server, or another one, at work on the same storage after {@link #kill}} */
  ServerProcess revive(ServerProcess server) {
    return ServerProcess.serve(storageUrl());
  }

  @Test
  void losesNothingThatWasAcknowledgedAndKeepsNothingByHalf() throws Exception {
    long seed = new Random().nextLong();
    try {
      killOftenAndCheck(new Random(seed));
    } catch (AssertionError lost) {
      throw new AssertionError("with seed " + seed + ": " + lost.getMessage(), lost);
    }
  }

  private void killOftenAndCheck(Random random) throws Exception {
    ServerProcess server = ServerProcess.serve(storageUrl());
    try (ExecutorService threads = Clients.threads()) {
      setRules(server.api());
      for (int round = 0; round < ROUNDS; round++) {
        String since = now(server.api());
        Ledger ledger = new Ledger(1 + random.nextInt(MOST_ANSWERS));
        List<Future<?>> working = Clients.work(threads, server.api(), ledger);
        ledger.awaitAnswers();
        kill(server);
        Clients.await(working);
        server = revive(server);
        ledger.check(server.api());
        new Wholeness(server.api(), since).check();
      }
    } finally {
      server.close();
    }
  }

  private static void setRules(Api api) {
    String tag = api.get("/lead-categorization").is(200).header("ETag");
    api.with("If-Match", tag).put("/lead-categorization", """
        {'rules': [
          {'trigger': 'LEAD_STATUS_SET', 'leadStatus': 'qualified', 'enabled': true,
            'targetCategory': 'opportunity', 'askForConfirmation': false},
          {'trigger': 'SALE_SOLD', 'enabled': true, 'targetCategory': 'customer', 'askForConfirmation': true}]}
        """).is(200);
  }

  /** {@return the server's time, which no change from now on is older than} */
  private static String now(Api api) {
    Reply marker = api.post("/companies", "{'name': 'Marker', 'category': 'partner'}").is(201);
    return marker.textAt("/createdAt");
  }
}
