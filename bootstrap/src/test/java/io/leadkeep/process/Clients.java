package io.leadkeep.process;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Reply;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/** Sales people at work, all at once, each with companies and contacts of their own, until nobody answers any more. */
final class Clients {
  /** What each of them does, over and over. */
  private static final List<BiConsumer<Api, Ledger>> WORK = List.of(
      Clients::qualify, Clients::qualify, Clients::sell, Clients::sell, Clients::enter, Clients::edit,
      Clients::repeat, Clients::repeat);
  private static final int COLLEAGUES = 6;
  private static final int EDITS = 10;

  private Clients() {}

  /** {@return all of them at work, as a task that ends when nobody answers any more} */
  static List<Future<?>> work(ExecutorService threads, Api api, Ledger ledger) {
    List<Future<?>> working = new ArrayList<>();
    for (BiConsumer<Api, Ledger> work : WORK) {
      working.add(threads.submit(() -> repeatUntilGone(ledger, () -> work.accept(api, ledger))));
    }
    return working;
  }

  static ExecutorService threads() {
    return Executors.newFixedThreadPool(WORK.size());
  }

  /** Waits until nobody works any more. */
  static void await(List<Future<?>> working) throws InterruptedException, ExecutionException {
    for (Future<?> one : working) {
      one.get();
    }
  }

  private static void repeatUntilGone(Ledger ledger, Runnable work) {
    try {
      while (true) {
        work.run();
      }
    } catch (UncheckedIOException | Ledger.Gone gone) {
      // that is what the test is about
    } finally {
      ledger.close();
    }
  }

  /** A rule moves the company in the transaction that sets the status (A6). */
  private static void qualify(Api api, Ledger ledger) {
    String contact = ledger.create(api, "/contacts", contactOf(company(api, ledger, "lead")));
    String path = "/contacts/" + contact;
    ledger.change(() -> api.patch(path, "{'leadStatus': 'qualified'}"), path, "/leadStatus/key", "qualified");
  }

  /** A rule asks in the transaction that saves the sale (A7). */
  private static void sell(Api api, Ledger ledger) {
    String company = company(api, ledger, "lead");
    String sale = ledger.create(api, "/sales", "{'title': 'Fleet service', 'company': '" + company + "'}");
    String path = "/sales/" + sale;
    ledger.change(() -> api.patch(path, "{'status': 'SOLD'}"), path, "/status", "SOLD");
    Reply proposals = ledger.answered(api.get("/category-proposals?company=" + company)).is(200);
    String proposal = "/category-proposals/" + proposals.textAt("/items/0/id");
    ledger.change(() -> api.post(proposal + "/decision", "{'decision': 'ACCEPT'}"), proposal, "/state", "ACCEPTED");
  }

  /** All contacts get their status in the transaction that moves their company (S5, S11). */
  private static void enter(Api api, Ledger ledger) {
    String company = company(api, ledger, "former-customer");
    for (int number = 0; number < COLLEAGUES; number++) {
      ledger.create(api, "/contacts", contactOf(company));
    }
    String path = "/companies/" + company;
    ledger.change(() -> api.patch(path, "{'category': 'marketing-qualified-lead'}"), path, "/category/key",
        "marketing-qualified-lead");
  }

  private static void edit(Api api, Ledger ledger) {
    String path = "/contacts/" + ledger.create(api, "/contacts", "{'lastName': 'Öberg'}");
    for (int number = 0; number < EDITS; number++) {
      String phone = "number " + number;
      ledger.change(() -> api.patch(path, "{'phone': '" + phone + "'}"), path, "/phone", phone);
    }
  }

  private static void repeat(Api api, Ledger ledger) {
    String key = "once" + UUID.randomUUID().toString().replace("-", "");
    ledger.createOnce(api, key, "/companies", "{'name': '" + key + "', 'category': 'partner'}");
  }

  private static String company(Api api, Ledger ledger, String category) {
    return ledger.create(api, "/companies", "{'name': 'Åkeri Nord', 'category': '" + category + "'}");
  }

  private static String contactOf(String company) {
    return "{'lastName': 'Öberg', 'company': '" + company + "'}";
  }
}
