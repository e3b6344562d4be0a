package io.leadkeep.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Whatever was done by {@link Clients} was done wholly, whether it was acknowledged or not. */
final class Wholeness {
  private final Api api;
  private final String since;

  /**
   * Looks at what is there.
   *
   * @param api the API
   * @param since what was last changed before then was looked at already
   */
  Wholeness(Api api, String since) {
    this.api = api;
    this.since = since;
  }

  void check() {
    all("/companies?updatedAfter=" + since).forEach(this::company);
    all("/contacts?updatedAfter=" + since).forEach(this::contact);
    all("/sales?updatedAfter=" + since).forEach(this::sale);
  }

  private void company(JsonNode company) {
    String path = "/companies/" + text(company, "/id");
    String category = text(company, "/category/key");
    assertEquals(category, told(path, "category").map(change -> text(change, "/to/key")).orElse("null"), path);
    String name = text(company, "/name");
    if (name.startsWith("once")) {
      api.get("/companies?count=true&q=" + name).is(200).has("/total", 1);
    }
    boolean sold = all(path + "/sales").stream().anyMatch(sale -> text(sale, "/status").equals("SOLD"));
    List<JsonNode> proposals = all("/category-proposals?company=" + text(company, "/id"));
    assertEquals(sold ? 1 : 0, proposals.size(), "proposals and their causes, " + path);
    assertEquals(category.equals("customer"),
        proposals.stream().anyMatch(proposal -> text(proposal, "/state").equals("ACCEPTED")), path);
    proposals.stream().filter(proposal -> text(proposal, "/state").equals("ACCEPTED")).forEach(proposal ->
        assertEquals(text(proposal, "/id"), text(told(path, "category").orElseThrow(), "/cause/proposal"), path));
  }

  private void contact(JsonNode contact) {
    String path = "/contacts/" + text(contact, "/id");
    List<JsonNode> history = all(path + "/history");
    String status = text(contact, "/leadStatus/key");
    Optional<JsonNode> set = latest(history, "leadStatus");
    assertEquals(status, set.map(change -> text(change, "/to/key")).orElse(""), path);
    assertEquals(text(contact, "/phone"),
        latest(history, "phone").map(change -> text(change, "/to")).orElse("null"), path);
    String category = text(contact, "/category/key");
    if (category.equals("marketing-qualified-lead")) {
      assertEquals("open", status, "a contact of a company that entered, " + path);
    }
    if (status.equals("qualified")) {
      assertEquals("opportunity", category, "a status without its category change, " + path);
      JsonNode moved = told("/companies/" + text(contact, "/company/id"), "category").orElseThrow();
      assertEquals(text(moved, "/correlationId"), text(set.orElseThrow(), "/correlationId"), path);
    } else {
      assertNotEquals("opportunity", category, "a category change without its status, " + path);
    }
  }

  private void sale(JsonNode sale) {
    String path = "/sales/" + text(sale, "/id");
    assertEquals(text(sale, "/status"), told(path, "status").map(change -> text(change, "/to")).orElse("null"), path);
  }

  /** {@return the latest change of a field that history tells of} */
  private Optional<JsonNode> told(String path, String field) {
    return latest(all(path + "/history"), field);
  }

  private static Optional<JsonNode> latest(List<JsonNode> history, String field) {
    return history.stream().filter(change -> text(change, "/field").equals(field)).findFirst();
  }

  private List<JsonNode> all(String path) {
    List<JsonNode> all = new ArrayList<>();
    String join = path.contains("?") ? "&" : "?";
    String next = path + join + "limit=200";
    while (!next.isEmpty()) {
      Reply page = api.get(next).is(200);
      page.at("/items").forEach(all::add);
      JsonNode cursor = page.at("/nextCursor");
      next = cursor.isString() ? path + join + "limit=200&cursor=" + cursor.stringValue() : "";
    }
    return all;
  }

  private static String text(JsonNode node, String pointer) {
    JsonNode found = node.at(pointer);
    return found.isString() ? found.stringValue() : found.toString();
  }
}
