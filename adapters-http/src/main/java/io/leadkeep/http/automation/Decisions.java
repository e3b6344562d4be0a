package io.leadkeep.http.automation;

import static io.leadkeep.http.json.JsonReaders.constant;
import static io.leadkeep.http.json.JsonReaders.object;
import static io.leadkeep.http.json.JsonReaders.word;

import io.leadkeep.application.automation.DecisionRequest;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.http.json.JsonObject;
import java.util.Optional;

/** Reads what a person says to a rule that asks (A7). */
public final class Decisions {
  private Decisions() {}

  /** {@return the decision that came along with a command, if one did} */
  public static Optional<DecisionRequest> alongWith(JsonObject body) {
    return body.optional("categoryDecision", object(Decisions::read));
  }

  /** {@return the decision that a body is} */
  static DecisionRequest read(JsonObject body) {
    return new DecisionRequest(
        body.required("decision", constant(DecisionRequest.Kind.class)),
        body.optional("category", word(ItemRef::new)));
  }
}
