package io.leadkeep.spec;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A workspace with one or with many of everything, and the names of some of it. */
final class Populated {
  private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");
  private static final List<String> STATUSES = List.of("contacting", "open", "disqualified", "re-nurture", "qualified");
  private static final String CRITERIA = """
      {'anyOf': [{'allOf': [{'field': 'leadStatus', 'op': 'IN', 'values': ['open']},
        {'field': 'createdAt', 'op': 'IN_PERIOD', 'values': ['THIS_YEAR']}]},
        {'allOf': [{'field': 'category', 'op': 'NOT_IN', 'values': ['partner']}]}]}""";
  private static final String TILES = """
      {'kind': 'NUMBER'}, {'kind': 'LIST'}, {'kind': 'BAR', 'groupBy': 'leadStatus'},
      {'kind': 'DONUT', 'groupBy': 'owner'}, {'kind': 'CROSS_TABLE', 'groupBy': 'category', 'columns': 'leadStatus'},
      {'kind': 'FUNNEL'}, {'kind': 'FUNNEL', 'mode': 'REACHED', 'period': 'THIS_MONTH'},
      {'kind': 'FUNNEL', 'mode': 'COHORT', 'period': 'THIS_YEAR'}, {'kind': 'LIFECYCLE_FUNNEL'},
      {'kind': 'NEW_LEADS'}, {'kind': 'NEEDS_ATTENTION'},
      {'kind': 'SALES_BY_SOURCE'}, {'kind': 'LIST', 'entity': 'SALE', 'sort': 'saleDate'}""";
  private static final List<String> NAMES_OF_TILES = List.of("number", "list", "bar", "donut", "crossTable",
      "funnelNow", "funnelReached", "funnelCohort", "lifecycleFunnel", "newLeads", "needsAttention",
      "salesBySource", "sales");

  private final Api api;
  private final Amount amount;
  private final Map<String, Supplier<String>> named = new HashMap<>();
  private final List<String> owners = new ArrayList<>();
  private final List<String> companies = new ArrayList<>();
  private final List<String> contacts = new ArrayList<>();
  private int serial;
  private int proposalDays;

  /** How much there is. */
  enum Amount {
    /** Hardly anything. */
    FEW(1),
    /** Enough to tell what is asked once from what is asked for each. */
    MANY(6);

    private final int times;

    Amount(int times) {
      this.times = times;
    }
  }

  Populated(Api api, Amount amount) {
    this.api = api;
    this.amount = amount;
    lists();
    records();
    histories();
    views();
    named.put("criteria", () -> CRITERIA);
    named.put("newContact", () -> contact(company("lead"), "re-nurture"));
    named.put("newCompany", () -> companyWithContacts("lead"));
    named.put("newCustomer", () -> {
      String company = companyWithContacts("lead");
      api.patch("/companies/" + company, "{'category': 'customer'}").is(200);
      return company;
    });
    named.put("emptyCompany", () -> company("lead"));
    named.put("newSale", () -> sale(companyWithContacts("lead"), "OPEN").id());
    named.put("newProposal", () -> sale(company("lead"), "LOST").textAt("/automation/proposal"));
    named.put("knownAddress", () -> {
      String address = "known" + serial++ + "@example.org";
      api.post("/contacts", "{'lastName': 'Known', 'email': '" + address + "'}").is(201);
      return address;
    });
    named.put("newAddress", () -> "new" + serial++ + "@example.org");
    named.put("newName", () -> "New " + serial++);
    named.put("newKey", () -> "key-" + serial++);
    named.put("usedKey", () -> {
      String key = "key-" + serial++;
      api.with("Idempotency-Key", key).post("/companies", "{'name': 'Once'}").is(201);
      return key;
    });
  }

  /** {@return a text in which each name in braces is replaced by what it names} */
  String filled(String text) {
    return NAME.matcher(text).replaceAll(found ->
        Matcher.quoteReplacement(named.getOrDefault(found.group(1), found::group).get()));
  }

  /** What administrators change is remembered until one of them changes something. */
  void forgetWhatIsKnown() {
    proposalDays = proposalDays == 20 ? 30 : 20;
    api.patch("/settings", "{'proposalDays': " + proposalDays + "}").is(200);
  }

  private void lists() {
    for (int number = 0; number < amount.times; number++) {
      owners.add(api.post("/users", "{'name': 'Owner " + number + "', 'role': 'USER'}").is(201).id());
      if (number > 0) {
        api.post("/categories", "{'name': 'Category " + number + "', 'group': 'POTENTIAL_CUSTOMER', "
            + "'leadStatusEnabled': true}").is(201);
        api.post("/lead-statuses", "{'name': 'Status " + number + "', 'kind': 'PARKED'}").is(201);
      }
    }
    String tag = api.get("/lead-categorization").is(200).header("ETag");
    api.with("If-Match", tag).put("/lead-categorization", "{'rules': [" + String.join(", ",
        Spec.moving("SALE_SOLD", "customer"), Spec.asking("SALE_LOST", "lost-opportunity"),
        Spec.movingOn("disqualified", "lost-opportunity"), Spec.askingOn("qualified", "opportunity")) + "]}").is(200);
    named.put("owner", owners::getFirst);
    named.put("owners", () -> String.join(",", owners));
  }

  private void records() {
    for (int number = 0; number < 2 * amount.times; number++) {
      String company = company("lead");
      companies.add(company);
      for (int place = 0; place < 2; place++) {
        contacts.add(contact(company, STATUSES.get((number * 2 + place) % 2)));
      }
      String sale = sale(company, "OPEN").id();
      named.putIfAbsent("sale", () -> sale);
      if (number > 1) {
        String category = "category-" + (number % (amount.times - 1) + 1);
        api.patch("/companies/" + company, "{'category': '" + category + "'}").is(200);
        api.post("/contacts", "{'lastName': 'Last and alone'}").is(201);
      }
    }
    named.put("company", companies::getFirst);
    named.put("contact", contacts::getFirst);
    named.put("companies", () -> String.join(",", companies.subList(0, amount.times)));
    named.put("contacts", () -> String.join(",", contacts.subList(0, amount.times)));
  }

  /** The first company is brought to another category by proposals, and back; its first contact changes as often. */
  private void histories() {
    String company = companies.getFirst();
    String contact = contacts.getFirst();
    for (int number = 0; number < amount.times; number++) {
      api.patch("/contacts/" + contact, "{'leadStatus': 're-nurture'}").is(200);
      api.patch("/contacts/" + contact, "{'leadStatus': 'contacting'}").is(200);
      String proposal = sale(company, "LOST").textAt("/automation/proposal");
      api.post("/category-proposals/" + proposal + "/decision", "{'decision': 'ACCEPT'}").is(200);
      api.patch("/companies/" + company, "{'category': 'lead'}").is(200);
    }
  }

  private void views() {
    List<String> dynamic = new ArrayList<>();
    List<String> fixed = new ArrayList<>();
    for (int number = 0; number < amount.times; number++) {
      dynamic.add(selection("CONTACT", "'criteria': " + CRITERIA));
      fixed.add(selection("CONTACT", "'members': ['" + String.join("', '", contacts) + "']"));
    }
    String ofCompanies = selection("COMPANY", "'members': ['" + String.join("', '", companies) + "']");
    named.put("dynamic", dynamic::getFirst);
    named.put("static", fixed::getFirst);
    named.put("selections", () -> String.join(",", dynamic) + "," + String.join(",", fixed));
    named.put("companySelection", () -> ofCompanies);
    Reply dashboard = api.post("/dashboards", "{'name': 'All', 'tiles': [" + TILES + "]}").is(201);
    named.put("dashboard", dashboard::id);
    for (int place = 0; place < NAMES_OF_TILES.size(); place++) {
      String id = dashboard.textAt("/tiles/" + place + "/id");
      named.put(NAMES_OF_TILES.get(place), () -> id);
    }
  }

  private String selection(String entity, String content) {
    return api.post("/selections", "{'name': 'S', 'entity': '" + entity + "', " + content + "}").is(201).id();
  }

  private String companyWithContacts(String category) {
    String company = company(category);
    for (int number = 0; number < amount.times; number++) {
      contact(company, "contacting");
    }
    return company;
  }

  private String company(String category) {
    return api.post("/companies", "{'name': 'Åkeri " + serial++ + "', 'category': '" + category + "', 'owner': '"
        + owner() + "'}").is(201).id();
  }

  private String contact(String company, String status) {
    return api.post("/contacts", "{'firstName': 'Eva', 'lastName': 'Ek " + serial++ + "', 'company': '" + company
        + "', 'owner': '" + owner() + "', 'leadStatus': '" + status + "', 'leadCreation': {'source': 'web "
        + serial % amount.times + "'}}").is(201).id();
  }

  private Reply sale(String company, String status) {
    String contact = api.get("/companies/" + company + "/contacts?limit=1").is(200).at("/items").isEmpty()
        ? contact(company, "open")
        : api.get("/companies/" + company + "/contacts?limit=1").textAt("/items/0/id");
    return api.post("/sales", "{'title': 'Service', 'company': '" + company + "', 'contact': '" + contact
        + "', 'owner': '" + owner() + "', 'status': '" + status + "'}").is(201);
  }

  private String owner() {
    return owners.get(serial++ % owners.size());
  }
}
