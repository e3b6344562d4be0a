package io.leadkeep.http.history;

import io.leadkeep.domain.history.Actor;
import io.leadkeep.http.mapping.NamedJson;
import java.util.Optional;
import java.util.UUID;

/**
 * Who made a change.
 *
 * @param kind a user, a rule, or the server itself
 * @param id the id of the user or rule
 * @param name what people call them
 * @param onBehalfOf whose command set the rule off
 */
record ActorJson(Kind kind, Optional<UUID> id, Optional<String> name, Optional<NamedJson> onBehalfOf) {
  /** What can make changes. */
  enum Kind {
    USER,
    RULE,
    SYSTEM
  }

  static ActorJson of(Actor actor) {
    return switch (actor) {
      case Actor.Person person ->
          new ActorJson(Kind.USER, Optional.of(person.id().value()), Optional.of(person.name()), Optional.empty());
      case Actor.Rule rule -> new ActorJson(Kind.RULE, Optional.of(rule.id().value()),
          Optional.of(rule.trigger().name()),
          Optional.of(new NamedJson(rule.onBehalfOf().id().value(), rule.onBehalfOf().name())));
      case Actor.Server() -> new ActorJson(Kind.SYSTEM, Optional.empty(), Optional.empty(), Optional.empty());
    };
  }
}
