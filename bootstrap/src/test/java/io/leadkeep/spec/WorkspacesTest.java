package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.LiveServer;
import io.leadkeep.bootstrap.Reply;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing crosses the border of a workspace, and a token is good in one of them (P1, P2). */
class WorkspacesTest extends Spec {
  private Api acme;

  @BeforeEach
  void open() {
    acme = api.as(server.workspace("acme"));
  }

  /** P2. */
  @Test
  void areKnownFromTheToken() {
    api.get("/me").is(200).has("/workspace", "default");
    acme.get("/me").is(200).has("/workspace", "acme").has("/role", "ADMIN");
    api.as("default." + LiveServer.ADMIN_TOKEN).get("/me").is(200).has("/workspace", "default");
    api.as("acme." + LiveServer.ADMIN_TOKEN).get("/me").isProblem(401, "unauthenticated");
    api.as("nowhere." + LiveServer.ADMIN_TOKEN).get("/me").isProblem(401, "unauthenticated");
  }

  @Test
  void haveListsOfTheirOwn() {
    acme.patch("/categories/lead", "{'name': 'Prospect'}").is(200);
    acme.post("/categories", "{'name': 'Reseller', 'group': 'PARTNER'}").is(201);

    api.get("/categories/lead").has("/name", "Lead");
    api.get("/categories/reseller").isProblem(404, "not-found");
    api.post("/categories", "{'name': 'RESELLER', 'group': 'PARTNER'}").is(201);
    assertEquals(false, api.get("/categories/lead").id().equals(acme.get("/categories/lead").id()));
  }

  @Test
  void doNotSeeEachOthersRecords() {
    rules(asking("SALE_SOLD", "customer"));
    String company = company("lead");
    Reply sale = sale(company, "SOLD");
    String user = api.get("/me").id();
    Map<String, String> records = Map.of(
        "/companies/", company, "/contacts/", contactOf(company), "/sales/", sale.id(),
        "/category-proposals/", sale.textAt("/automation/proposal"), "/users/", user,
        "/tokens/", api.post("/tokens", "{'name': 'T', 'user': '" + user + "'}").is(201).id(),
        "/categories/", api.get("/categories/lead").id(), "/lead-statuses/", api.get("/lead-statuses/open").id());

    records.forEach((path, id) -> {
      api.get(path + id).is(200);
      acme.get(path + id).isProblem(404, "not-found");
      if (!path.startsWith("/category-proposals")) {
        acme.delete(path + id).isProblem(404, "not-found");
      }
    });
    acme.get("/companies/" + company + "/history").isProblem(404, "not-found");
    acme.get("/companies/" + company + "/contacts").isProblem(404, "not-found");
    acme.post("/category-proposals/" + records.get("/category-proposals/") + "/decision", "{'decision': 'ACCEPT'}")
        .isProblem(404, "not-found");
    for (String list : new String[] {"/companies", "/contacts", "/sales", "/category-proposals"}) {
      acme.get(list + "?count=true").is(200).has("/total", 0);
    }
  }

  @Test
  void doNotTakeEachOthersRecordsForReferences() {
    String company = company("lead");
    String user = api.get("/me").id();

    acme.post("/contacts", "{'lastName': 'L', 'company': '" + company + "', 'owner': '" + user + "'}")
        .isProblem(422, "validation-failed").pointsAt("/company", "/owner");
    acme.post("/companies", "{'name': 'N', 'category': '" + api.get("/categories/lead").id() + "'}")
        .isProblem(422, "validation-failed").pointsAt("/category");
    acme.get("/contacts?company=" + company).isProblem(400, "invalid-parameter");
    acme.post("/tokens", "{'name': 'T', 'user': '" + user + "'}").isProblem(422, "validation-failed")
        .pointsAt("/user");
  }

  @Test
  void giveTokensThatNameThem() {
    String user = acme.get("/me").id();
    String token = acme.post("/tokens", "{'name': 'T', 'user': '" + user + "'}").is(201).textAt("/token");

    assertEquals("acme.", token.substring(0, 5));
    api.as(token).get("/me").is(200).has("/workspace", "acme");
    api.as(token.substring(5)).get("/me").isProblem(401, "unauthenticated");
  }
}
