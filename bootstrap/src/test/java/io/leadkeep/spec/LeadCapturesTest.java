package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.LiveServer;
import io.leadkeep.bootstrap.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Submissions of forms, and where leads came from (W5). */
class LeadCapturesTest extends Spec {
  private static final String FORM = """
      {'email': 'Asa@Nord.example', 'firstName': 'Åsa', 'lastName': 'Öberg', 'phone': '+46 1', 'company': 'Åkeri Nord',
       'utm': {'source': ' NewsLetter ', 'medium': 'Email', 'campaign': 'Spring'}, 'firstTouch': {'source': 'Fair'}}
      """;

  @Test
  void makeAContactAndACompanyOfAForm() {
    Reply reply = capture(FORM).is(201)
        .has("/capture/outcome", "CREATED").has("/capture/company", "CREATED").has("/capture/filled", "[]")
        .has("/automation/outcome", "NONE")
        .has("/firstName", "Åsa").has("/lastName", "Öberg").has("/phone", "+46 1").has("/email", "Asa@Nord.example")
        .has("/company/name", "Åkeri Nord").has("/category/key", "lead").has("/leadStatus/key", "open")
        .has("/firstTouch/source", "Fair").has("/leadCreation/source", "NewsLetter")
        .has("/leadCreation/campaign", "Spring");
    assertEquals("/api/v1/contacts/" + reply.id(), reply.header("Location"));
    Reply read = contact(reply.id());
    assertEquals(read.header("ETag"), reply.header("ETag"));
    api.get("/companies/" + read.textAt("/company/id")).is(200)
        .has("/name", "Åkeri Nord").has("/source/source", "NewsLetter").has("/source/medium", "Email");
    assertEquals(1, total("/contacts?source=newsletter"));
    assertEquals(1, total("/companies?source=%20NEWSLETTER"));
    api.get("/contacts/counts?groupBy=source").has("/groups/0/key", "newsletter");
  }

  @Test
  void keepTheStoryOfAForm() {
    String contact = capture(FORM).is(201).id();
    String company = contact(contact).textAt("/company/id");

    List<JsonNode> history = items("/contacts/" + contact + "/history");
    String correlation = history.getFirst().path("correlationId").stringValue();
    for (JsonNode change : Stream.concat(history.stream(), items("/companies/" + company + "/history").stream())
        .toList()) {
      boolean entered = change.path("field").stringValue().equals("leadStatus");
      assertEquals(entered ? "CATEGORY_ENTRY" : "FORM", change.at("/cause/kind").stringValue(), change.toString());
      assertEquals(correlation, change.path("correlationId").stringValue());
      assertEquals("USER", change.at("/actor/kind").stringValue());
    }
    JsonNode named = history.stream().filter(change -> change.path("field").stringValue().equals("company"))
        .findFirst().orElseThrow();
    assertEquals("Åkeri Nord", named.at("/to/name").stringValue());
    api.get("/contacts/" + contact + "/conversions").is(200)
        .has("/items/0/utm/source", "NewsLetter").has("/items/0/utm/term", "null")
        .has("/items/0/correlationId", correlation).has("/nextCursor", "null");
  }

  @Test
  void findTheOldestContactWithTheAddressWhateverItsCase() {
    String first = person("'lastName': 'First', 'email': 'åsa@nord.example'");
    person("'lastName': 'Second', 'email': 'ÅSA@nord.example'");

    capture("{'email': 'Åsa@NORD.example'}").is(200).has("/id", first).has("/capture/outcome", "MATCHED");
    assertEquals(2, total("/contacts"));
  }

  @Test
  void fillBlanksAndOverwriteNothing() {
    String company = company("customer");
    String contact = person("'firstName': 'Anna', 'email': 'asa@nord.example', 'phone': '1', 'company': '" + company
        + "', 'firstTouch': {'source': 'cold call'}");

    capture(FORM.replace("Åkeri Nord", "Another")).is(200)
        .has("/capture/filled", "[\"lastName\",\"leadCreation\"]").has("/capture/company", "null")
        .has("/firstName", "Anna").has("/lastName", "Öberg").has("/phone", "1").has("/email", "asa@nord.example")
        .has("/firstTouch/source", "cold call").has("/leadCreation/source", "NewsLetter")
        .has("/company/id", company).has("/leadStatus", "null");
    assertEquals(1, total("/companies"));

    capture("{'email': 'asa@nord.example', 'phone': '2', 'utm': {'source': 'other'}}").is(200)
        .has("/capture/filled", "[]").has("/phone", "1").has("/leadCreation/source", "NewsLetter");
    api.get("/contacts/" + contact + "/conversions").has("/items/0/utm/source", "other")
        .has("/items/1/utm/source", "NewsLetter");
  }

  @Test
  void neverMakeACustomerALeadAgain() {
    String company = company("customer");
    api.patch("/companies/" + company, "{'name': 'åkeri NORD'}").is(200);
    String tag = api.get("/companies/" + company).header("ETag");

    capture(FORM).is(201).has("/capture/company", "MATCHED").has("/company/id", company)
        .has("/category/key", "customer").has("/leadStatus", "null");
    assertEquals(tag, api.get("/companies/" + company).header("ETag"));
  }

  @Test
  void chooseTheOldestCompanyOfExactlyTheName() {
    String oldest = company("opportunity");
    company("lead");
    api.post("/companies", "{'name': 'Åkeri Nord AB'}").is(201);

    capture(FORM).has("/company/id", oldest).has("/leadStatus/key", "open");
    capture("{'email': 'b@c.example', 'company': 'Akeri Nord'}").is(201).has("/capture/company", "CREATED");
  }

  @Test
  void leaveTheLeadStatusOfAKnownContactAlone() {
    String contact = contactOf(company("lead"), "qualified");
    api.patch("/contacts/" + contact, "{'email': 'asa@nord.example'}").is(200);
    rules(moving("SALE_SOLD", "customer"), movingOn("open", "opportunity"));

    capture(FORM).is(200).has("/leadStatus/key", "qualified").has("/category/key", "lead")
        .has("/automation/trace", "[]");
  }

  @Test
  void bringAContactWithoutACompanyToTheOneThatItNames() {
    String contact = person("'lastName': 'Öberg', 'email': 'asa@nord.example'");

    capture(FORM).is(200).has("/id", contact).has("/company/name", "Åkeri Nord").has("/leadStatus/key", "open")
        .has("/capture/company", "CREATED");
  }

  @Test
  void callAContactWithoutANameByTheAddressUntilThereIsOne() {
    capture("{'email': 'asa@nord.example', 'utm': {}, 'firstTouch': {'source': ' '}}").is(201)
        .has("/firstName", "null").has("/lastName", "asa@nord.example").has("/company", "null")
        .has("/leadStatus", "null").has("/leadCreation", "null").has("/firstTouch", "null");
    capture(FORM).is(200).has("/firstName", "Åsa").has("/lastName", "Öberg");
    capture("{'email': 'half@nord.example'}").is(201).has("/lastName", "half@nord.example");
    capture("{'email': 'HALF@nord.example', 'firstName': 'Åsa'}").is(200).has("/firstName", "Åsa")
        .has("/lastName", "null").has("/capture/filled", "[\"firstName\"]");
  }

  /** S5: a kept status that starts again was not blank. */
  @Test
  void callNothingFilledThatWasNotBlank() {
    String contact = contactOf(company("lead"), "qualified");
    api.patch("/contacts/" + contact, "{'company': null, 'email': 'asa@nord.example'}").is(200);

    capture("{'email': 'asa@nord.example', 'company': 'Another'}").is(200).has("/leadStatus/key", "open")
        .has("/capture/filled", "[\"company\"]");
    person("'lastName': 'Ek', 'email': 'ek@nord.example'");
    capture("{'email': 'ek@nord.example', 'company': 'Another'}").is(200)
        .has("/capture/filled", "[\"company\",\"leadStatus\"]");
  }

  @Test
  void pageThroughConversions() {
    String contact = capture("{'email': 'asa@nord.example'}").is(201).has("/capture/filled", "[]").id();
    capture(FORM).is(200);
    Reply first = api.get("/contacts/" + contact + "/conversions?limit=1").is(200).has("/items/0/utm/source",
        "NewsLetter");
    api.get("/contacts/" + contact + "/conversions?limit=1&cursor=" + first.textAt("/nextCursor")).is(200)
        .has("/items/0/utm", "null").has("/nextCursor", "null");
    String other = person("'lastName': 'B'");
    api.get("/contacts/" + other + "/conversions").is(200).has("/items", "[]");
    api.get("/contacts/" + company("lead") + "/conversions").isProblem(404, "not-found");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {}                                                        | /email
      {"email": " "}                                            | /email
      {"email": "nobody"}                                       | /email
      {"email": "a@b.example", "utm": {"source": 1}}            | /utm/source
      {"email": "a@b.example", "firstTouch": {"campain": "x"}}  | /firstTouch/campain
      {"email": "a@b.example", "company": {"name": "B"}}        | /company
      {"email": "a@b.example", "leadStatus": "open"}            | /leadStatus
      """)
  void pointToWhatIsWrongAndSaveNothing(String form, String pointer) {
    capture(form).is(422).pointsAt(pointer);
    assertEquals(0, total("/contacts"));
    assertEquals(0, total("/companies"));
  }

  @Test
  void refuseTextsThatAreTooLong() {
    capture("{'email': 'a@b.example', 'utm': {'term': '" + "x".repeat(201) + "'}}").is(422).pointsAt("/utm/term");
    capture("{'email': 'a@b.example', 'utm': {'term': '" + "å".repeat(200) + "'}}").is(201);
  }

  @Test
  void makeOneContactOfTwoFormsAtOnce() throws Exception {
    List<Reply> replies = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
      List<Future<Reply>> running = new ArrayList<>();
      for (int form = 0; form < 40; form++) {
        running.add(clients.submit(() -> capture(FORM)));
      }
      for (Future<Reply> one : running) {
        replies.add(one.get());
      }
    }
    assertEquals(1, replies.stream().filter(reply -> reply.status() == 201).count());
    assertEquals(39, replies.stream().filter(reply -> reply.status() == 200).count());
    assertEquals(1, total("/contacts"));
    assertEquals(1, total("/companies"));
    assertEquals(40, items("/contacts/" + replies.getFirst().id() + "/conversions?limit=200").size());
  }

  @Test
  void areForThoseWhoMayWriteOrCanDoNothingElse() {
    api.as(token("VIEWER", "FULL")).post("/lead-captures", FORM).isProblem(403, "forbidden");
    api.as(token("USER", "FULL")).post("/lead-captures", FORM).is(201);
    for (String role : List.of("VIEWER", "ADMIN")) {
      Api form = api.as(token(role, "LEAD_CAPTURE"));
      form.post("/lead-captures", FORM).is(200);
      for (String path : List.of("/contacts", "/me", "/tokens", "/contacts/counts?groupBy=owner")) {
        form.get(path).isProblem(403, "forbidden");
      }
      form.post("/contacts", "{'lastName': 'B'}").isProblem(403, "forbidden");
    }
    api.withoutToken().post("/lead-captures", FORM).isProblem(401, "unauthenticated");
  }

  @Test
  void tellATokenForFormsNothingOfWhatWasThere() {
    String company = company("customer");
    Api form = api.as(token("USER", "LEAD_CAPTURE"));
    String created = form.post("/lead-captures", "{'email': 'a@b.example'}").is(201)
        .has("/email", "a@b.example").has("/capture/outcome", "CREATED").id();
    api.patch("/contacts/" + created, "{'phone': 'secret'}").is(200);

    Reply known = form.post("/lead-captures", "{'email': 'a@b.example'}").is(200).has("/id", created)
        .has("/capture/outcome", "MATCHED");
    assertEquals(2, known.json().size());
    Reply colleague = form.post("/lead-captures", FORM).is(201).has("/capture/company", "MATCHED");
    assertEquals(2, colleague.json().size());
    assertFalse(colleague.text().contains(company));
    contact(colleague.id()).has("/company/id", company);
  }

  @Test
  void knowTheScopeOfAToken() {
    String user = api.get("/me").id();
    String narrow = api.post("/tokens", "{'user': '" + user + "', 'name': 'Site', 'scope': 'LEAD_CAPTURE'}").is(201)
        .has("/scope", "LEAD_CAPTURE").id();
    api.get("/tokens/" + narrow).has("/scope", "LEAD_CAPTURE");
    api.post("/tokens", "{'user': '" + user + "', 'name': 'All'}").is(201).has("/scope", "FULL");
    api.post("/tokens", "{'user': '" + user + "', 'name': 'All', 'scope': 'lead'}").is(422).pointsAt("/scope");
  }

  @Test
  void comeOnlySoOftenWithOneToken() {
    String other = token("USER", "LEAD_CAPTURE");
    String form = "{'email': 'a@b.example'}";
    List<Integer> statuses = new ArrayList<>();
    for (int time = 0; time < LiveServer.CAPTURES_PER_MINUTE; time++) {
      statuses.add(capture(form).status());
    }
    assertTrue(statuses.stream().allMatch(status -> status < 300), statuses.toString());
    Reply refused = Stream.generate(() -> capture(form)).limit(LiveServer.CAPTURES_PER_MINUTE)
        .filter(reply -> reply.status() == 429).findFirst().orElseThrow().isProblem(429, "rate-limited");
    assertEquals("1", refused.header("Retry-After"));
    api.as(other).post("/lead-captures", form).is(200);
    api.get("/contacts").is(200);

    server.clock().advance(Duration.ofMinutes(1));
    capture(form).is(200);
  }

  private Reply capture(String form) {
    return api.post("/lead-captures", form);
  }

  private String person(String members) {
    return api.post("/contacts", "{" + members + "}").is(201).id();
  }

  private String token(String role, String scope) {
    String user = api.post("/users", "{'name': 'Form', 'role': '" + role + "'}").is(201).id();
    return api.post("/tokens", "{'user': '" + user + "', 'name': 'Form', 'scope': '" + scope + "'}").is(201)
        .textAt("/token");
  }

  private int total(String path) {
    return api.get(path + (path.contains("?") ? "&" : "?") + "count=true").is(200).at("/total").intValue();
  }

  private List<JsonNode> items(String path) {
    return api.get(path + (path.contains("?") ? "" : "?limit=200")).is(200).at("/items").valueStream().toList();
  }
}
