package io.leadkeep.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dashboards (W4, P1): who may make and change them, and what they may hold. */
class DashboardEditsTest extends Spec {
  /** P1. */
  @Test
  void arePrivateUnlessTheyAreShared() {
    String user = api.post("/users", "{'name': 'Uma', 'role': 'USER'}").is(201).id();
    Api uma = api.as(api.post("/tokens", "{'user': '" + user + "', 'name': 'test'}").is(201).textAt("/token"));
    Reply mine = uma.post("/dashboards", "{'name': 'Mine', 'tiles': [{'kind': 'NUMBER'}]}").is(201)
        .has("/editable", true).has("/shared", false);
    String data = "/dashboards/" + mine.id() + "/tiles/" + mine.textAt("/tiles/0/id") + "/data";
    api.get("/dashboards/" + mine.id()).isProblem(404, "not-found");
    api.get(data).isProblem(404, "not-found");
    uma.patch("/dashboards/" + mine.id(), "{'shared': true}").is(200);
    api.get(data).is(200);
    String ready = api.get("/dashboards?shared=true&sort=createdAt").textAt("/items/0/id");
    uma.patch("/dashboards/" + ready, "{'name': 'X'}").isProblem(403, "forbidden");
    uma.get("/dashboards/" + ready).is(200).has("/editable", false);
    api.patch("/dashboards/" + ready, "{'name': 'Our leads'}").is(200).has("/name", "Our leads");
    api.delete("/dashboards/" + ready).is(204);
  }

  @Test
  void keepTheirTilesWhenTheyAreChanged() {
    Reply dashboard = api.post("/dashboards", "{'name': 'D', 'tiles': [{'kind': 'NUMBER'}, {'kind': 'FUNNEL'}]}")
        .is(201);
    String funnel = dashboard.textAt("/tiles/1/id");
    api.with("If-Match", dashboard.header("ETag")).patch("/dashboards/" + dashboard.id(),
        "{'tiles': [{'id': '" + funnel + "', 'kind': 'FUNNEL', 'title': 'Now'}]}").is(200)
        .has("/tiles/0/id", funnel).has("/tiles/0/title", "Now");
    api.with("If-Match", dashboard.header("ETag")).patch("/dashboards/" + dashboard.id(), "{'name': 'X'}")
        .isProblem(412, "stale");
    api.get("/dashboards/" + dashboard.id() + "/tiles/" + dashboard.textAt("/tiles/0/id") + "/data")
        .isProblem(404, "not-found");
  }

  @Test
  void takeBackTheTilesThatWereShown() {
    String id = api.post("/dashboards", "{'name': 'D', 'tiles': [" + DashboardsTest.EVERY_KIND + "]}").is(201).id();
    String ready = api.get("/dashboards?sort=createdAt").textAt("/items/0/id");
    for (Api reader : List.of(api, api.with("Accept-Language", "sv"))) {
      for (String dashboard : List.of(id, ready)) {
        Reply shown = reader.get("/dashboards/" + dashboard).is(200);
        Reply same = reader.patch("/dashboards/" + dashboard, "{'tiles': " + shown.at("/tiles") + "}").is(200);
        assertEquals(shown.header("ETag"), same.header("ETag"));
        assertEquals(shown.text(), same.text());
      }
    }
    String tile = "'id': '" + api.get("/dashboards/" + id).textAt("/tiles/0/id") + "', 'kind': 'BAR', "
        + "'groupBy': 'owner'";
    api.patch("/dashboards/" + id, "{'tiles': [{" + tile + ", 'definition': 'Mine'}]}")
        .isProblem(422, "validation-failed").pointsAt("/tiles/0/definition").has("/errors/0/code", "read-only");
    api.patch("/dashboards/" + id, "{'tiles': [{" + tile + ", 'title': 'Number'}]}").is(200)
        .has("/tiles/0/title", "Bars");
    api.patch("/dashboards/" + id, "{'tiles': [{" + tile + ", 'title': 'Number'}]}").is(200)
        .has("/tiles/0/title", "Number");
  }

  /** Companies and sales have no lead status that could be hidden. */
  @Test
  void leaveHiddenOnesOutAmongContactsAlone() {
    api.post("/dashboards", "{'name': 'D', 'tiles': [{'kind': 'NUMBER', 'entity': 'COMPANY', 'includeHidden': false}, "
        + "{'kind': 'SALES_BY_SOURCE', 'includeHidden': false}, {'kind': 'NUMBER', 'includeHidden': false}]}")
        .isProblem(422, "validation-failed").pointsAt("/tiles/0/includeHidden", "/tiles/1/includeHidden")
        .has("/errors/0/code", "not-applicable");
  }

  @Test
  void refuseWhatCannotBe() {
    api.post("/dashboards", "{}").is(422).pointsAt("/name");
    api.post("/dashboards", "{'name': 'D', 'tiles': [{'kind': 'BAR'}, {'kind': 'NUMBER', 'groupBy': 'owner'}, "
        + "{'kind': 'FUNNEL', 'mode': 'REACHED'}, {'kind': 'NEW_LEADS', 'entity': 'COMPANY'}, "
        + "{'kind': 'CROSS_TABLE', 'groupBy': 'owner', 'columns': 'owner'}, {'kind': 'DONUT', 'groupBy': 'email'}, "
        + "{'kind': 'SALES_BY_SOURCE', 'entity': 'CONTACT'}, {'kind': 'SALES_BY_SOURCE', 'groupBy': 'owner'}, "
        + "{'kind': 'BAR', 'entity': 'SALE', 'groupBy': 'source'}, {'kind': 'FUNNEL', 'entity': 'SALE'}]}")
        .is(422).pointsAt("/tiles/0/groupBy", "/tiles/1/groupBy", "/tiles/2/period", "/tiles/3/entity",
            "/tiles/4/columns", "/tiles/5/groupBy", "/tiles/6/entity", "/tiles/7/groupBy", "/tiles/8/groupBy",
            "/tiles/9/entity");
    api.post("/dashboards", "{'name': 'D', 'tiles': [{'kind': 'PIE'}]}").is(422).pointsAt("/tiles/0/kind");
    api.post("/dashboards", "{'name': 'D', 'tiles': [{'kind': 'NUMBER', 'criteria': {'anyOf': [{'allOf': [{'field': "
        + "'nope', 'op': 'IN', 'values': ['x']}]}]}}]}").is(422)
        .pointsAt("/tiles/0/criteria/anyOf/0/allOf/0/field");
  }
}
