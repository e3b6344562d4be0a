package io.leadkeep.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Reply;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the server has acknowledged, and what it was asked for and hasn't answered: of the first everything must be
 * there afterwards, of the second each thing may or may not.
 */
final class Ledger {
  private final Map<Fact, String> acknowledged = new ConcurrentHashMap<>();
  private final Map<Fact, String> underway = new ConcurrentHashMap<>();
  private final Map<Request, Reply> repeatable = new ConcurrentHashMap<>();
  private final Set<Request> unanswered = ConcurrentHashMap.newKeySet();
  private final CountDownLatch answers;

  /** Begins a ledger that {@link #awaitAnswers} waits for so many answers of. */
  Ledger(int answers) {
    this.answers = new CountDownLatch(answers);
  }

  /** One value of one record, which one client writes at a time. */
  private record Fact(String path, String pointer) {}

  private record Request(String key, String path, String body) {
    Reply send(Api api) {
      return api.with("Idempotency-Key", key).post(path, body);
    }
  }

  /** Thrown at a client when there is nobody to answer any more. */
  static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Waits until so many requests are answered. */
  void awaitAnswers() throws InterruptedException {
    answers.await();
  }

  /** Lets nobody wait any more. */
  void close() {
    while (answers.getCount() > 0) {
      answers.countDown();
    }
  }

  /** {@return the id of the record that a request creates} */
  String create(Api api, String path, String body) {
    String id = answered(api.post(path, body)).is(201).id();
    acknowledged.put(new Fact(path + "/" + id, "/id"), id);
    return id;
  }

  /** Sends a request after which a record shows this value. */
  void change(Supplier<Reply> request, String path, String pointer, String value) {
    Fact fact = new Fact(path, pointer);
    underway.put(fact, value);
    answered(request.get()).is(200);
    acknowledged.put(fact, value);
    underway.remove(fact);
  }

  /** Creates a record by a request that will be repeated. */
  void createOnce(Api api, String key, String path, String body) {
    Request request = new Request(key, path, body);
    unanswered.add(request);
    Reply reply = answered(request.send(api)).is(201);
    repeatable.put(request, reply);
    unanswered.remove(request);
  }

  /** Everything that was acknowledged is there, as it was acknowledged or as it was asked for last. */
  void check(Api api) {
    acknowledged.forEach((fact, value) -> {
      String found = api.get(fact.path()).is(200).textAt(fact.pointer());
      Set<String> expected = Stream.of(value, underway.getOrDefault(fact, value)).collect(Collectors.toSet());
      assertTrue(expected.contains(found), () -> fact + " is " + found + ", not one of " + expected);
    });
    repeatable.forEach((request, first) -> {
      Reply again = request.send(api).is(201);
      assertEquals(first.text(), again.text());
      assertEquals("true", again.header("Idempotency-Replayed"));
      api.get(request.path() + "/" + first.id()).is(200);
    });
    unanswered.forEach(request -> api.get(request.path() + "/" + request.send(api).is(201).id()).is(200));
  }

  /** {@return an answer, if it is one} */
  Reply answered(Reply reply) {
    if (reply.status() == 503) {
      throw new Gone();
    }
    answers.countDown();
    return reply;
  }
}
