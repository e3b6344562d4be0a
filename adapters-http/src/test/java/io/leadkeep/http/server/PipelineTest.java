package io.leadkeep.http.server;

import static io.leadkeep.http.RunningServer.AUTHORIZATION;
import static io.leadkeep.http.RunningServer.header;
import static io.leadkeep.http.RunningServer.json;
import static io.leadkeep.http.RunningServer.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.application.port.NoSuchWorkspace;
import io.leadkeep.application.port.StorageUnavailable;
import io.leadkeep.domain.user.Role;
import io.leadkeep.http.RunningServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {
  private static final String ADMIN = "Host: a\r\nAuthorization: Bearer admin";
  private static final String POST = "POST /api/v1/things HTTP/1.1";
  private static final String MEGABYTE = "x".repeat(1 << 20);

  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final RunningServer server = new RunningServer(List.of(
      Route.open("/", request -> Answer.of(200, "text/html; charset=utf-8", new byte[] {1})),
      Route.open("/api/v1/openapi.json", request -> Answer.json(200, Map.of("openapi", "3.1.0"))),
      Route.get("/things", Role.VIEWER, request -> Answer.json(200, request.parameters().all())).with("q", "deleted"),
      Route.post("/things", Role.USER, request -> Answer.json(201, Map.of("length", request.body().length))),
      Route.get("/things/counts", Role.VIEWER, request -> Answer.json(200, Map.of("total", 7))),
      Route.get("/things/{id}", Role.VIEWER, request -> Answer.json(200, Map.of("id", request.variable("id")))),
      Route.delete("/things/{id}", Role.ADMIN, request -> Answer.empty(204)),
      Route.get("/thread", Role.VIEWER, request -> Answer.json(200, Map.of("name", Thread.currentThread().getName()))),
      Route.get("/mistake", Role.VIEWER, request -> {
        throw new IllegalStateException("secret");
      }),
      Route.get("/storage", Role.VIEWER, request -> {
        throw new StorageUnavailable("gone", new IllegalStateException());
      }),
      Route.get("/workspace", Role.VIEWER, request -> {
        throw new NoSuchWorkspace(request.caller().workspace());
      }),
      Route.get("/slow", Role.VIEWER, request -> {
        entered.countDown();
        awaitRelease();
        return Answer.json(200, Map.of("done", true));
      })));

  @AfterEach
  void stop() {
    released.countDown();
    server.close();
  }

  @Test
  void opensSomePathsToAnybody() {
    assertEquals(200, server.get("/", AUTHORIZATION, "nonsense").statusCode());
    assertEquals(200, server.get("/api/v1/openapi.json", AUTHORIZATION, "nonsense").statusCode());
    assertEquals("404 not-found", problem(server.get("/favicon.ico", AUTHORIZATION, "nonsense")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic YWRtaW46", "Bearer nobody", "Bearer a b", "Bearer ACME.admin",
      "Bearer .admin", "Bearer acme.", "Bearer a.b.admin", "Bearer \u00e5", "Bearer admin, Bearer admin"})
  void letsNobodyInWithoutAToken(String authorization) {
    HttpResponse<String> answer = server.get("/api/v1/things", AUTHORIZATION, authorization);
    assertEquals("401 unauthenticated", problem(answer));
    assertEquals("Bearer realm=\"leadkeep\"", header(answer, "WWW-Authenticate"));
  }

  @Test
  void tellsNobodyWithoutATokenWhatThereIs() {
    assertEquals("401 unauthenticated", problem(server.get("/api/v1/nothing", AUTHORIZATION, "")));
    assertEquals("401 unauthenticated", problem(server.send("PUT", "/api/v1/things", "{}", AUTHORIZATION, "")));
    assertEquals("401 unauthenticated",
        problem(server.send("OPTIONS", "/api/v1/things", Optional.empty(), AUTHORIZATION, "")));
  }

  @Test
  void findsTheWorkspaceInTheToken() {
    assertEquals(200, server.get("/api/v1/things", AUTHORIZATION, "bearer  acme.admin").statusCode());
    assertEquals("sv", header(server.get("/api/v1/things", AUTHORIZATION, "Bearer acme.admin"), "Content-Language"));
    assertEquals("en", header(server.get("/api/v1/things", AUTHORIZATION, "Bearer default.admin"), "Content-Language"));
  }

  @Test
  void checksTheRoleInOnePlace() {
    assertEquals(200, server.get("/api/v1/things", AUTHORIZATION, "Bearer viewer").statusCode());
    assertEquals("403 forbidden", problem(server.send("POST", "/api/v1/things", "{}", AUTHORIZATION, "Bearer viewer")));
    assertEquals(201, server.send("POST", "/api/v1/things", "{}", AUTHORIZATION, "Bearer user").statusCode());
    assertEquals("403 forbidden",
        problem(server.send("DELETE", "/api/v1/things/1", Optional.empty(), AUTHORIZATION, "Bearer user")));
  }

  @Test
  void findsTheMostLiteralPath() {
    assertEquals(7, json(server.get("/api/v1/things/counts")).path("total").intValue());
    assertEquals("a/b", json(server.get("/api/v1/things/a%2Fb")).path("id").stringValue());
    assertEquals("405 method-not-allowed", problem(server.send("DELETE", "/api/v1/things/counts", Optional.empty())));
    assertEquals("404 not-found", problem(server.get("/api/v1/things/")));
    assertEquals("404 not-found", problem(server.get("/api/v1//things")));
    assertEquals("404 not-found", problem(server.get("/api/v1/things/1/2")));
  }

  @Test
  void knowsTheMethodsOfAPath() {
    HttpResponse<String> answer = server.send("PATCH", "/api/v1/things/1", "{}");
    assertEquals("405 method-not-allowed", problem(answer));
    assertEquals("DELETE, GET, HEAD, OPTIONS", header(answer, "Allow"));
    HttpResponse<String> options = server.send("OPTIONS", "/api/v1/things", Optional.empty());
    assertEquals(204, options.statusCode());
    assertEquals("GET, HEAD, OPTIONS, POST", header(options, "Allow"));
    assertEquals("405 method-not-allowed", problem(server.send("BREW", "/api/v1/things", Optional.empty())));
  }

  @Test
  void answersHeadAsGetWithoutABody() {
    HttpResponse<String> get = server.get("/api/v1/things/1");
    HttpResponse<String> head = server.send("HEAD", "/api/v1/things/1", Optional.empty());
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(header(get, "Content-Length"), header(head, "Content-Length"));
    assertEquals(404, server.send("HEAD", "/api/v1/nothing", Optional.empty()).statusCode());
  }

  @Test
  void knowsOneEachOfItsParameters() {
    assertEquals("\u00e5 b", json(server.get("/api/v1/things?q=%C3%A5+b")).path("q").stringValue());
    HttpResponse<String> unknown = server.get("/api/v1/things?p=1");
    assertEquals("400 unknown-parameter", problem(unknown));
    assertEquals("p", json(unknown).path("errors").path(0).path("parameter").stringValue());
    assertEquals("400 invalid-parameter", problem(server.get("/api/v1/things?q=1&q=1")));
    assertEquals("400 unknown-parameter", problem(server.get("/api/v1/things?q=1&")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/things?q=%C3", "/api/v1/things?q=%00", "/api/v1/things?q=%ED%A0%80",
      "/api/v1/things/%FF", "/api/v1/things/%00", "/api/v1/things?q=\u0001", "/api/v1/things?q=\u00e5"})
  void refusesAddressesThatAreNoText(String address) {
    String answer = server.raw("GET " + address + " HTTP/1.1", "Connection: close", ADMIN, "", "");
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertTrue(answer.contains("\"code\":\"malformed-request\""), answer);
  }

  /** In UTF-8, as a person types them. */
  @Test
  void takesLettersThatShouldHaveBeenEscaped() {
    String answer = server.raw("GET /api/v1/things?q=\u00c3\u00a5|b HTTP/1.1", "Connection: close", ADMIN, "", "");
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    assertTrue(answer.contains("\u00e5|b"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/things?q=%", "/api/v1/things?q=%zz", "/api/v1/things/%1", "/api/v1/things/%"})
  void refusesBrokenPercentSigns(String address) {
    String answer = server.raw("GET " + address + " HTTP/1.1", "Connection: close", ADMIN, "", "");
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "GET /\r\n", "GET / HTTP/1.1\u0000", "GET /\u0000 HTTP/1.1", "GET /\u00e5 HTTP/1.1",
      "POST / HTTP/1.1\r\nContent-Length: x", "POST / HTTP/1.1\r\nContent-Length: -1", "GET http:// HTTP/1.1",
      "GET * HTTP/1.1"})
  void staysCalmWhenTheRequestIsNone(String request) {
    String answer = server.raw(request, "Connection: close", "", "");
    assertFalse(answer.startsWith("HTTP/1.1 5"), answer);
    assertEquals(200, server.get("/").statusCode());
  }

  @Test
  void takesAddressesInAbsoluteForm() {
    String answer = server.raw("GET http://a/api/v1/things/1 HTTP/1.1", "Connection: close", ADMIN, "", "");
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
  }

  @Test
  void limitsAddressesAndHeaders() {
    assertEquals("414 uri-too-long", problem(server.get("/api/v1/things?q=" + "x".repeat(20_000))));
    assertEquals("431 headers-too-large", problem(server.get("/api/v1/things", "X-Long", "x".repeat(40_000))));
    String answer = server.raw("GET /" + "x".repeat(2_000_000) + " HTTP/1.1", "", "");
    assertFalse(answer.startsWith("HTTP/1.1 5"), answer);
  }

  @Test
  void limitsBodiesThatSayHowLongTheyAre() {
    assertEquals(1 << 20, json(server.send("POST", "/api/v1/things", MEGABYTE)).path("length").intValue());
    String announced = server.raw(POST, ADMIN, "Content-Length: 99999999999", "", "");
    assertTrue(announced.startsWith("HTTP/1.1 413 "), announced);
    assertTrue(announced.contains("\"code\":\"payload-too-large\""), announced);
  }

  @Test
  void answersWhoeverIsStillSendingALittleTooMuch() {
    for (int time = 0; time < 200; time++) {
      assertEquals("413 payload-too-large", problem(server.send("POST", "/api/v1/things", MEGABYTE + "y")));
      assertEquals(201, server.send("POST", "/api/v1/things", "{}").statusCode());
    }
  }

  @Test
  void breaksOffBodiesThatDoNotSayHowLongTheyAre() {
    String answer = server.raw(POST, ADMIN, "Transfer-Encoding: chunked", "", "100001", MEGABYTE + "y", "0", "", "");
    assertTrue(answer.startsWith("HTTP/1.1 413 "), answer.substring(0, Math.min(200, answer.length())));
    assertTrue(answer.contains("\"code\":\"payload-too-large\""), answer);
    assertTrue(answer.contains("Connection: close"), answer);
  }

  @Test
  void asksForABodyThatWaits() {
    String answer = server.raw(
        POST, ADMIN, "Expect: 100-continue", "Connection: close", "Content-Length: 2", "", "{}");
    assertTrue(answer.startsWith("HTTP/1.1 100 Continue"), answer);
    assertTrue(answer.contains("HTTP/1.1 201 "), answer);
  }

  @Test
  void hangsUpOnBrokenChunks() {
    assertEquals("", server.raw(POST, ADMIN, "Transfer-Encoding: chunked", "", "zzzz", "abc", "0", "", ""));
    assertEquals(201, server.send("POST", "/api/v1/things", "{}").statusCode());
  }

  @Test
  void refusesBodiesWhereNoneBelongs() {
    String answer = server.raw("GET /api/v1/things HTTP/1.1", ADMIN, "Content-Length: 2", "", "{}");
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertTrue(answer.contains("\"code\":\"unexpected-body\""), answer);
    assertEquals("400 unexpected-body", problem(server.send("DELETE", "/api/v1/things/1", "{}")));
  }

  @Test
  void saysNothingOfMistakesButAnId() {
    HttpResponse<String> answer = server.get("/api/v1/mistake");
    assertEquals("500 internal-error", problem(answer));
    assertFalse(answer.body().contains("secret"));
    assertTrue(json(answer).path("instance").stringValue().startsWith("urn:uuid:"));
  }

  @Test
  void saysWhenTheStorageIsGone() {
    HttpResponse<String> answer = server.get("/api/v1/storage");
    assertEquals("503 storage-unavailable", problem(answer));
    assertEquals("5", header(answer, "Retry-After"));
    assertEquals("401 unauthenticated", problem(server.get("/api/v1/workspace")));
  }

  @Test
  void worksOnWorkerThreads() {
    assertTrue(json(server.get("/api/v1/thread")).path("name").stringValue().contains("task"));
  }

  @Test
  void finishesWhatIsRunningWhenItStops() throws Exception {
    CompletableFuture<HttpResponse<String>> slow = CompletableFuture.supplyAsync(() -> server.get("/api/v1/slow"));
    assertTrue(entered.await(10, TimeUnit.SECONDS));
    CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::stop);
    released.countDown();
    assertEquals(200, slow.get(10, TimeUnit.SECONDS).statusCode());
    stopped.get(10, TimeUnit.SECONDS);
  }

  /** Its threads don't end before they are done with the connections of those whom they have answered. */
  @Test
  void stopsWithNothingToTell() {
    Route route = Route.post("/things", Role.USER, request -> Answer.of(200, "text/plain", request.body()));
    List<String> told = whatIsLogged("io.undertow", () -> IntStream.range(0, 60).forEach(round -> {
      try (RunningServer stopping = new RunningServer(List.of(route))) {
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 8)
            .mapToObj(number -> CompletableFuture.supplyAsync(
                () -> stopping.send("POST", "/api/v1/things", "{}").statusCode()))
            .toList();
        answers.forEach(answer -> assertEquals(200, answer.join()));
      }
    }));
    assertEquals(List.of(), told);
  }

  /** {@return the messages of warnings and errors; Undertow logs with what the JDK has} */
  private static List<String> whatIsLogged(String logger, Runnable work) {
    List<String> told = new CopyOnWriteArrayList<>();
    java.util.logging.Handler handler = new StreamHandler() {
      @Override
      public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
          told.add(entry.getMessage() + ": " + entry.getThrown());
        }
      }
    };
    Logger heard = Logger.getLogger(logger);
    heard.addHandler(handler);
    try {
      work.run();
    } finally {
      heard.removeHandler(handler);
    }
    return told;
  }

  private void awaitRelease() {
    try {
      released.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
