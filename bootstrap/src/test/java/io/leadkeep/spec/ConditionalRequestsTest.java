package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.leadkeep.bootstrap.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entity tags cover all that is shown; preconditions compare the record's own state. */
class ConditionalRequestsTest extends Spec {
  @Test
  void answersEachWriteWithTheTagThatAReadGives() {
    Reply company = api.post("/companies", "{'name': 'C'}").is(201);
    Reply contact = api.post("/contacts", "{'lastName': 'L', 'company': '" + company.id() + "'}").is(201);
    Reply sale = api.post("/sales", "{'title': 'T', 'company': '" + company.id() + "'}").is(201);
    Reply user = api.post("/users", "{'name': 'U', 'role': 'VIEWER'}").is(201);
    Reply token = api.post("/tokens", "{'name': 'T', 'user': '" + user.id() + "'}").is(201);
    for (Reply created : List.of(company, contact, sale, user, token,
        api.post("/categories", "{'name': 'N', 'group': 'OTHER'}").is(201),
        api.post("/lead-statuses", "{'name': 'N'}").is(201))) {
      String path = created.header("Location").substring("/api/v1".length());
      assertEquals(api.get(path).is(200).header("ETag"), created.header("ETag"), path);
    }
    for (String[] change : new String[][] {
        {"/companies/" + company.id(), "{'name': 'D'}"}, {"/contacts/" + contact.id(), "{'title': 'CEO'}"},
        {"/sales/" + sale.id(), "{'status': 'SOLD'}"}, {"/users/" + user.id(), "{'name': 'V'}"},
        {"/categories/lead", "{'name': 'M'}"}, {"/lead-statuses/open", "{'name': 'M'}"},
        {"/settings", "{'proposalDays': 5}"}}) {
      String tag = api.patch(change[0], change[1]).is(200).header("ETag");
      assertEquals(api.get(change[0]).header("ETag"), tag, change[0]);
      assertEquals(tag, api.patch(change[0], change[1]).is(200).header("ETag"), change[0]);
    }
  }

  @Test
  void coversWhatIsShownOfOtherRecordsButComparesTheContactAlone() {
    String contact = contactOf(company("lead"));
    String tag = contact(contact).header("ETag");

    api.patch("/categories/lead", "{'name': 'Prospect'}").is(200);

    String shownNow = contact(contact).header("ETag");
    assertNotEquals(tag, shownNow);
    api.with("If-None-Match", tag).get("/contacts/" + contact).is(200);
    api.with("If-None-Match", shownNow).get("/contacts/" + contact).is(304);
    api.with("If-Match", tag).patch("/contacts/" + contact, "{'title': 'CEO'}").is(200);
    api.with("If-Match", tag).patch("/contacts/" + contact, "{'title': 'CTO'}").isProblem(412, "stale")
        .has("/current/title", "CEO");
    api.with("If-Match", tag).delete("/contacts/" + contact).isProblem(412, "stale");
  }

  @Test
  void differsByLanguageAndWritesWhateverTheLanguage() {
    String english = api.get("/categories/opportunity").header("ETag");
    Reply swedish = api.with("Accept-Language", "sv").get("/categories/opportunity").has("/name", "Affärsmöjlighet");

    assertNotEquals(english, swedish.header("ETag"));
    assertEquals("sv", swedish.header("Content-Language"));
    api.with("If-Match", swedish.header("ETag")).patch("/categories/opportunity", "{'rank': 5}").is(200);
  }

  @Test
  void guardsActionsAndDecisionsToo() {
    String tag = api.get("/categories/partner").header("ETag");
    api.delete("/categories/partner").is(204);

    api.with("If-Match", tag).post("/categories/partner/restore").isProblem(412, "stale")
        .has("/current/deleted", true);
    api.post("/categories/partner/restore").is(200).has("/deleted", false);
    api.post("/categories/partner/restore", "{'now': true}").isProblem(422, "unknown-field");
    api.post("/categories/no-such/restore").isProblem(404, "not-found");
  }
}
