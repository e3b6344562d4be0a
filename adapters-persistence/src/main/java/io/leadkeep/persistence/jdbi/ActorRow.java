package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.automation.RuleId;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.history.Actor;
import io.leadkeep.domain.user.UserId;
import java.sql.SQLException;
import java.util.UUID;

/** The columns of {@code history} that say by whom. */
public record ActorRow(
    String actorKind,
    UUID actorId,
    String actorName,
    String actorTrigger,
    UUID onBehalfOfId,
    String onBehalfOfName) {
  static final String COLUMNS = """
      t.actor_kind, t.actor_id, t.actor_name, t.actor_trigger, t.on_behalf_of_id, t.on_behalf_of_name""";

  /** The values of {@code actor_kind}. */
  private enum Kind { PERSON, RULE, SERVER }

  static ActorRow of(Actor actor) {
    return switch (actor) {
      case Actor.Person(UserId id, String name) ->
          new ActorRow(Kind.PERSON.name(), id.value(), name, null, null, null);
      case Actor.Rule(RuleId id, Trigger trigger, Actor.Person person) ->
          new ActorRow(Kind.RULE.name(), id.value(), null, trigger.name(), person.id().value(), person.name());
      case Actor.Server() -> new ActorRow(Kind.SERVER.name(), null, null, null, null, null);
    };
  }

  static ActorRow read(Cells cells) throws SQLException {
    return new ActorRow(cells.text(), cells.id(), cells.text(), cells.text(), cells.id(), cells.text());
  }

  Actor actor() {
    return switch (Kind.valueOf(actorKind)) {
      case PERSON -> new Actor.Person(new UserId(actorId), actorName);
      case RULE -> new Actor.Rule(new RuleId(actorId), Trigger.valueOf(actorTrigger),
          new Actor.Person(new UserId(onBehalfOfId), onBehalfOfName));
      case SERVER -> new Actor.Server();
    };
  }
}
