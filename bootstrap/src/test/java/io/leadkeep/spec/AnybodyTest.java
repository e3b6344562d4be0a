package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Users, tokens, settings, and what is there for anybody (C8, P1, P2, P3). */
class AnybodyTest extends Spec {
  @Test
  void learnsNothingOfTheWorkspaceOnTheFirstPage() {
    api.post("/companies", "{'name': 'Hemlig AB'}").is(201);

    for (String path : List.of("//", "//docs", "//openapi.json", "//health/ready")) {
      Reply reply = api.withoutToken().get(path).is(200);
      assertFalse(reply.text().contains("Hemlig"), path);
      assertFalse(reply.text().contains("Administrator\""), path);
    }
    assertEquals(api.withoutToken().get("//openapi.json").text(), api.withoutToken().get("/openapi.json").text());
  }

  @Test
  void isToldWhichMethodsThereAre() {
    String company = company("lead");
    Reply refused = api.send("PUT", "/companies/" + company, Optional.of("{}")).isProblem(405, "method-not-allowed");
    assertEquals("DELETE, GET, HEAD, OPTIONS, PATCH", refused.header("Allow"));
    assertEquals(refused.header("Allow"), api.send("OPTIONS", "/companies/" + company, Optional.empty())
        .is(204).header("Allow"));
    assertEquals("", api.send("HEAD", "/companies/" + company, Optional.empty()).is(200).text());
    api.send("HEAD", "/companies/none", Optional.empty()).is(404);
    api.withoutToken().send("POST", "//health/live", Optional.of("{}")).isProblem(405, "method-not-allowed");
  }

  @Test
  void sendsJsonAndNothingElse() {
    for (String type : List.of("text/plain", "application/merge-patch+json", "application/x-www-form-urlencoded")) {
      api.with("Content-Type", type).post("/companies", "{'name': 'N'}").isProblem(415, "unsupported-media-type");
    }
    String company = company("lead");
    api.with("Content-Type", "application/json; charset=utf-8")
        .send("PATCH", "/companies/" + company, Optional.of("{'name': 'N'}")).is(200);
    for (String malformed : List.of("{'name': 'N', 'name': 'M'}", "{'name': 'N'} {}", "{'name': 'N'}x", "{'name'}", "",
        "[", "{'name': 'N',}", "{name: 'N'}", "{'name': NaN}", "{'a': {'b': 1, 'b': 2}, 'name': 'N'}")) {
      api.post("/companies", malformed).isProblem(400, "malformed-json");
    }
    api.post("/companies", "{'name': '" + "x".repeat(1 << 20) + "'}").isProblem(413, "payload-too-large");
    api.get("/companies?count=true").has("/total", 1);
  }

  /** P1: the last administrator can't be removed or demoted; the last but one can. */
  @Test
  void isAnAdministratorAsLongAsSomebodyIs() {
    String me = api.get("/me").id();
    String second = api.post("/users", "{'name': 'Second', 'role': 'ADMIN'}").is(201).id();

    Api other = api.as(tokenOf(second));

    api.patch("/users/" + me, "{'role': 'USER'}").is(200).has("/role", "USER");

    api.get("/users").isProblem(403, "forbidden");
    other.patch("/users/" + second, "{'role': 'VIEWER'}").isProblem(409, "last-administrator");
    other.delete("/users/" + second).isProblem(409, "last-administrator");
    other.get("/me").is(200).has("/role", "ADMIN");
  }

  /** P1, P2: who is removed is let in no more, can't be chosen, and is still named. */
  @Test
  void isNoMoreOnceRemoved() {
    String vera = api.post("/users", "{'name': 'Vera', 'role': 'USER', 'email': 'vera@example.com'}").is(201).id();
    Api hers = api.as(tokenOf(vera));
    String company = hers.post("/companies", "{'name': 'N', 'owner': '" + vera + "'}").is(201).id();

    api.delete("/users/" + vera).is(204);

    hers.get("/me").isProblem(401, "unauthenticated");
    api.get("/companies/" + company).has("/owner/name", "Vera");
    api.get("/companies/" + company + "/history").has("/items/0/actor/name", "Vera");
    api.post("/companies", "{'name': 'N', 'owner': '" + vera + "'}").isProblem(422, "validation-failed")
        .pointsAt("/owner");
    api.get("/users?count=true").has("/total", 1);
  }

  /** P2. */
  @Test
  void isLetInUntilTheTokenEnds() {
    String me = api.get("/me").id();
    String ends = server.clock().instant().plusSeconds(3_600).toString();
    Api brief = api.as(api.post("/tokens", "{'name': 'T', 'user': '" + me + "', 'expiresAt': '" + ends + "'}")
        .is(201).textAt("/token"));
    brief.get("/me").is(200);

    server.clock().advance(Duration.ofHours(1));

    brief.get("/me").isProblem(401, "unauthenticated");
    api.get("/me").is(200);
    assertFalse(api.get("/tokens?limit=200").text().contains("hash"));
  }

  /** P2: shown once, and not in any history. */
  @Test
  void findsNoSecretAfterwards() {
    String me = api.get("/me").id();
    Reply issued = api.post("/tokens", "{'name': 'T', 'user': '" + me + "'}").is(201);
    String token = issued.textAt("/token");

    assertTrue(token.startsWith("default."), token);
    assertFalse(api.get("/tokens/" + issued.id()).text().contains(token.substring(8)));
    assertFalse(api.get("/tokens").text().contains(token.substring(8)));
  }

  /** P3. */
  @Test
  void readsAllSettingsAndWritesThemAsAWholeOrInPart() {
    Reply shown = api.get("/settings").is(200)
        .has("/onEntry", "RESTART").has("/defaultCategory/key", "lead").has("/language", "en")
        .has("/sortLanguage", "en").has("/proposalDays", 30);
    assertFalse(shown.textAt("/timeZone").isEmpty());
    String whole = "{'onEntry': 'RESTORE', 'defaultCategory': 'opportunity', 'language': 'sv', 'sortLanguage': 'sv',"
        + " 'timeZone': 'Europe/Stockholm', 'proposalDays': 14}";
    api.put("/settings", whole).isProblem(428, "precondition-required");
    api.with("If-Match", shown.header("ETag")).put("/settings", whole).is(200)
        .has("/onEntry", "RESTORE").has("/defaultCategory/key", "opportunity").has("/timeZone", "Europe/Stockholm");
    api.patch("/settings", "{'proposalDays': null}").isProblem(422, "validation-failed").pointsAt("/proposalDays");
    api.patch("/settings", "{'proposalDay': 1}").isProblem(422, "unknown-field").pointsAt("/proposalDay");
    api.patch("/settings", "{'defaultCategory': 'no-such'}").isProblem(422, "validation-failed")
        .pointsAt("/defaultCategory");
    api.delete("/categories/partner").is(204);
    api.patch("/settings", "{'defaultCategory': 'partner'}").isProblem(422, "validation-failed")
        .pointsAt("/defaultCategory");
  }

  private String tokenOf(String user) {
    return api.post("/tokens", "{'name': 'T', 'user': '" + user + "'}").is(201).textAt("/token");
  }
}
