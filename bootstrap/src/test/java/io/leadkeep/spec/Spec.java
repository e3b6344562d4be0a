package io.leadkeep.spec;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.Backend;
import io.leadkeep.bootstrap.LiveServer;
import io.leadkeep.bootstrap.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules of the product as its users meet them: over HTTP, on every storage, each test on an empty workspace. */
@ParameterizedClass
@EnumSource
abstract class Spec {
  @Parameter
  Backend backend;

  LiveServer server;
  Api api;

  @BeforeEach
  void start() {
    server = LiveServer.on(backend);
    api = server.api();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** {@return the id of a new company in a category} */
  String company(String category) {
    return api.post("/companies", "{'name': 'Åkeri Nord', 'category': '" + category + "'}").is(201).id();
  }

  /** {@return the id of a new contact of a company} */
  String contactOf(String company) {
    return api.post("/contacts", "{'lastName': 'Öberg', 'company': '" + company + "'}").is(201).id();
  }

  /** {@return the id of a new contact of a company, with a lead status} */
  String contactOf(String company, String leadStatus) {
    return api.post("/contacts", "{'lastName': 'Öberg', 'company': '" + company + "', 'leadStatus': '"
        + leadStatus + "'}").is(201).id();
  }

  /** {@return the answer to a new sale of a company} */
  Reply sale(String company, String status) {
    return api.post("/sales", "{'title': 'Fleet service', 'company': '" + company + "', 'status': '" + status
        + "'}").is(201);
  }

  /** {@return the answer to moving a company to a category} */
  Reply move(String company, String category) {
    return api.patch("/companies/" + company, "{'category': '" + category + "'}").is(200);
  }

  /** {@return the key of the category that a company is in} */
  String categoryOf(String company) {
    return api.get("/companies/" + company).is(200).textAt("/category/key");
  }

  /** {@return a contact} */
  Reply contact(String id) {
    return api.get("/contacts/" + id).is(200);
  }

  /** Saves these rules as the whole of lead categorization. */
  void rules(String... rules) {
    String tag = api.get("/lead-categorization").is(200).header("ETag");
    api.with("If-Match", tag).put("/lead-categorization", "{'rules': [" + String.join(",", rules) + "]}").is(200);
  }

  /** {@return a rule that moves companies by itself} */
  static String moving(String trigger, String target) {
    return rule("'trigger': '" + trigger + "'", target, false);
  }

  /** {@return a rule that asks} */
  static String asking(String trigger, String target) {
    return rule("'trigger': '" + trigger + "'", target, true);
  }

  /** {@return a rule that moves companies by itself when a contact gets this status} */
  static String movingOn(String leadStatus, String target) {
    return rule("'trigger': 'LEAD_STATUS_SET', 'leadStatus': '" + leadStatus + "'", target, false);
  }

  /** {@return a rule that asks when a contact gets this status} */
  static String askingOn(String leadStatus, String target) {
    return rule("'trigger': 'LEAD_STATUS_SET', 'leadStatus': '" + leadStatus + "'", target, true);
  }

  private static String rule(String trigger, String target, boolean asks) {
    return "{" + trigger + ", 'enabled': true, 'targetCategory': '" + target + "', 'askForConfirmation': " + asks
        + "}";
  }
}
