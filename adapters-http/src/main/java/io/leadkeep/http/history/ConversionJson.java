package io.leadkeep.http.history;

import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.http.mapping.LeadSourceJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A submission of a form by a contact.
 *
 * @param id its id
 * @param at when
 * @param actor whose token the web site has
 * @param utm where the visit came from; null if nobody knows
 * @param correlationId the same for all that the submission brought about
 */
record ConversionJson(String id, Instant at, ActorJson actor, Optional<LeadSourceJson> utm, UUID correlationId) {
  static ConversionJson of(Change change) {
    return new ConversionJson(ChangeMapper.id(change), change.origin().at(), ActorJson.of(change.origin().actor()),
        change.to().flatMap(ConversionJson::utm), change.origin().correlation());
  }

  private static Optional<LeadSourceJson> utm(HistoryValue value) {
    return value instanceof HistoryValue.Parts(var parts) && !parts.isEmpty()
        ? Optional.of(new LeadSourceJson(part(parts, "source"), part(parts, "medium"), part(parts, "campaign"),
            part(parts, "term"), part(parts, "content")))
        : Optional.empty();
  }

  private static Optional<String> part(Map<String, String> parts, String name) {
    return Optional.ofNullable(parts.get(name));
  }
}
