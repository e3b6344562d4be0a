package io.leadkeep.http.resource;

import static io.leadkeep.http.RunningServer.AUTHORIZATION;
import static io.leadkeep.http.RunningServer.header;
import static io.leadkeep.http.RunningServer.json;
import static io.leadkeep.http.RunningServer.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.http.RunningServer;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceTest {
  private static final String THING = "/api/v1/things/a";
  private static final String IF_MATCH = "If-Match";
  private static final String TYPE = "Content-Type";

  private final RunningServer server = new RunningServer(new FakeThings().routes());
  private HttpResponse<String> created;

  @BeforeEach
  void create() {
    created = server.send("POST", "/api/v1/things", "{\"name\": \"a\"}");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void tellsWhereTheNewThingIs() {
    assertEquals(201, created.statusCode());
    assertEquals(THING, header(created, "Location"));
    assertEquals("NONE", json(created).path("automation").path("outcome").stringValue());
    assertEquals("a", json(created).path("name").stringValue());
  }

  @Test
  void previewsWithoutAPlace() {
    HttpResponse<String> preview = server.send("POST", "/api/v1/things?preview=true", "{\"name\": \"b\"}");
    assertEquals(200, preview.statusCode());
    assertEquals("", header(preview, "Location"));
    assertEquals("", header(preview, "ETag"));
    assertEquals("404 not-found", problem(server.get("/api/v1/things/b")));
  }

  @Test
  void answersAWriteWithTheTagThatAReadGives() {
    HttpResponse<String> shown = server.get(THING);
    assertEquals(header(created, "ETag"), header(shown, "ETag"));
    assertTrue(header(shown, "ETag").matches("\"1-[0-9a-f]{20}-en\""), header(shown, "ETag"));
    assertEquals("Accept-Language", header(shown, "Vary"));
    HttpResponse<String> changed = server.send("PATCH", THING, "{\"name\": \"b\"}");
    assertEquals(header(server.get(THING), "ETag"), header(changed, "ETag"));
    assertNotEquals(header(shown, "ETag"), header(changed, "ETag"));
    HttpResponse<String> unchanged = server.send("PATCH", THING, "{\"name\": \"b\"}");
    assertEquals(200, unchanged.statusCode());
    assertEquals(header(changed, "ETag"), header(unchanged, "ETag"));
  }

  @Test
  void answersInTheReadersLanguage() {
    assertEquals("hej", greeting("Accept-Language", "sv-SE"));
    assertEquals("hej", greeting("Accept-Language", "fr, en;q=0.3, sv;q=0.7"));
    assertEquals("hello", greeting("Accept-Language", "fr"));
    assertEquals("hello", greeting("Accept-Language", "sv;q=0"));
    assertEquals("hello", greeting("Accept-Language", ";;;garbled"));
    assertNotEquals(header(server.get(THING), "ETag"), header(server.get(THING, "Accept-Language", "sv"), "ETag"));
    assertEquals("hej", greeting(AUTHORIZATION, "Bearer acme.admin"));
    assertEquals("hello", greeting(AUTHORIZATION, "Bearer acme.admin", "Accept-Language", "en"));
    HttpResponse<String> problem = server.get("/api/v1/things/b", "Accept-Language", "sv");
    assertEquals("Finns inte", json(problem).path("title").stringValue());
    assertEquals("sv", header(problem, "Content-Language"));
  }

  @Test
  void sendsNothingThatTheReaderHas() {
    String tag = header(server.get(THING), "ETag");
    for (String known : new String[] {tag, "W/" + tag, "\"x\", " + tag, "*", " \"y\",, W/" + tag + " "}) {
      HttpResponse<String> answer = server.get(THING, "If-None-Match", known);
      assertEquals(304, answer.statusCode(), known);
      assertEquals("", answer.body());
      assertEquals(tag, header(answer, "ETag"));
    }
    for (String unknown : new String[] {
        "\"x\"", tag.replace("-en", "-sv"), tag + "x", "garbled", "", tag + " " + tag}) {
      assertEquals(200, server.get(THING, "If-None-Match", unknown).statusCode(), unknown);
    }
  }

  @Test
  void comparesTheRecordsOwnStateWhateverTheLanguage() {
    String swedish = header(server.get(THING, "Accept-Language", "sv"), "ETag");
    assertEquals(200, server.send("PATCH", THING, "{\"name\": \"b\"}", IF_MATCH, swedish).statusCode());
    HttpResponse<String> stale = server.send("PATCH", THING, "{\"name\": \"c\"}", IF_MATCH, swedish);
    assertEquals("412 stale", problem(stale));
    assertEquals("b", json(stale).path("current").path("name").stringValue());
    assertEquals(header(server.get(THING), "ETag"), header(stale, "ETag"));
    assertEquals(200, server.send("PATCH", THING, "{}", IF_MATCH, swedish + ", " + header(stale, "ETag")).statusCode());
    assertEquals(200, server.send("PATCH", THING, "{}", IF_MATCH, "*").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbled", "", "\"1\"", "\"\"", "1-00000000000000000000-en", "\"2-00000000000000000000-en\"",
      "W/\"1-00000000000000000000-en\"", "\"1-00000000000000000000-en", "\"1-00000000000000000000-en\" x"})
  void matchesNothingElse(String tag) {
    assertEquals("412 stale", problem(server.send("PATCH", THING, "{\"name\": \"b\"}", IF_MATCH, tag)));
    assertEquals("412 stale", problem(server.send("DELETE", THING, Optional.empty(), IF_MATCH, tag)));
    assertEquals("412 stale", problem(server.send("POST", THING + "/restore", Optional.empty(), IF_MATCH, tag)));
  }

  @Test
  void wantsAPreconditionWhenAllIsReplaced() {
    assertEquals("428 precondition-required", problem(server.send("PUT", THING, "{\"name\": \"b\"}")));
    assertEquals("428 precondition-required", problem(server.send("PUT", THING, "nonsense")));
    assertEquals(200, server.send("PUT", THING, "{\"name\": \"b\"}", IF_MATCH, "*").statusCode());
    assertEquals("404 not-found", problem(server.send("PUT", "/api/v1/things/b", "nonsense")));
    assertEquals("404 not-found", problem(server.send("PUT", "/api/v1/things/b", "{}", IF_MATCH, "*")));
  }

  @Test
  void looksForExistenceAndPreconditionBeforeTheBody() {
    assertEquals("404 not-found", problem(server.send("PATCH", "/api/v1/things/b", "nonsense", IF_MATCH, "\"x\"")));
    assertEquals("412 stale", problem(server.send("PATCH", THING, "nonsense", IF_MATCH, "\"x\"")));
    assertEquals("412 stale", problem(server.send("PATCH", THING, "{}", IF_MATCH, "\"x\"", TYPE, "text/plain")));
    assertEquals("403 forbidden", problem(
        server.send("PATCH", "/api/v1/things/b", "", AUTHORIZATION, "Bearer viewer")));
    assertEquals("400 malformed-json", problem(server.send("PATCH", THING, "nonsense", IF_MATCH, "*")));
  }

  @Test
  void tellsWhatIsWrongWithABody() {
    HttpResponse<String> invalid = server.send("PATCH", THING, "{\"name\": \"\"}", "Accept-Language", "de");
    assertEquals("422 validation-failed", problem(invalid));
    assertEquals("application/problem+json", header(invalid, TYPE));
    assertEquals("urn:leadkeep:problem:validation-failed", json(invalid).path("type").stringValue());
    assertEquals("/name", json(invalid).path("errors").path(0).path("pointer").stringValue());
    assertEquals("required", json(invalid).path("errors").path(0).path("code").stringValue());
    assertEquals("Dieser Wert ist Pflicht.", json(invalid).path("errors").path(0).path("message").stringValue());
    assertEquals("422 unknown-field", problem(server.send("PATCH", THING, "{\"name\": 5, \"id\": \"a\"}")));
    assertEquals("422 validation-failed", problem(server.send("PATCH", THING, "{\"name\": null}")));
    assertEquals("a", json(server.get(THING)).path("name").stringValue());
  }

  @Test
  void takesJsonAndNothingElse() {
    assertEquals(200, server.send("PATCH", THING, "{}", TYPE, "application/merge-patch+json").statusCode());
    assertEquals(200, server.send("PATCH", THING, "{}", TYPE, "Application/JSON ; Charset=\"UTF-8\"").statusCode());
    HttpResponse<String> refused = server.send("PATCH", THING, "{}", TYPE, "application/json; charset=latin1");
    assertEquals("415 unsupported-media-type", problem(refused));
    assertEquals("application/merge-patch+json", header(refused, "Accept-Patch"));
    for (String type : new String[] {"text/plain", "application/jsonp", "application/merge-patch+json", "nonsense"}) {
      assertEquals("415 unsupported-media-type", problem(
          server.send("POST", "/api/v1/things", "{}", TYPE, type)), type);
    }
    assertEquals("415 unsupported-media-type",
        problem(server.send("PATCH", THING, "{}", "Content-Encoding", "gzip")));
    assertEquals("400 malformed-json", problem(server.send("POST", "/api/v1/things", Optional.empty())));
  }

  @Test
  void deletesAndRestores() {
    assertEquals(200, server.send("POST", THING + "/restore", Optional.empty()).statusCode());
    assertEquals(200, server.send("POST", THING + "/restore", "{}").statusCode());
    assertEquals("422 unknown-field", problem(server.send("POST", THING + "/restore", "{\"a\": 1}")));
    HttpResponse<String> deleted = server.send("DELETE", THING, Optional.empty());
    assertEquals(204, deleted.statusCode());
    assertEquals("", deleted.body());
    assertEquals("404 not-found", problem(server.send("DELETE", THING, Optional.empty())));
    assertEquals("404 not-found", problem(server.send("POST", THING + "/restore", "nonsense")));
    assertFalse(header(deleted, "Cache-Control").isEmpty());
  }

  private String greeting(String... headers) {
    if (headers[0].equals(AUTHORIZATION)) {
      server.send("POST", "/api/v1/things", "{\"name\": \"a\"}", headers);
    }
    return json(server.get(THING, headers)).path("greeting").stringValue();
  }
}
