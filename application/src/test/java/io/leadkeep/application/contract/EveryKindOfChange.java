package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.aChange;

import io.leadkeep.domain.automation.RuleVerdict;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.automation.Verdict;
import io.leadkeep.domain.history.Actor;
import io.leadkeep.domain.history.Cause;
import io.leadkeep.domain.history.CauseKind;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.history.Origin;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.user.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Changes that show every kind of value, actor, cause and verdict that history tells. */
final class EveryKindOfChange implements ArgumentsProvider {
  private static final Actor.Person OLGA = new Actor.Person(new UserId(Ids.next()), "Olga \"Ø\" 🚚 \\ '");

  @Override
  public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext test) {
    List<Arguments> changes = new ArrayList<>();
    for (HistoryValue value : values()) {
      changes.add(arguments(value, change().to(value).build()));
      changes.add(arguments(value, change().from(value).build()));
    }
    for (Actor actor : actors()) {
      changes.add(arguments(actor, change().because(origin(actor, Cause.SYSTEM)).build()));
    }
    for (Cause cause : causes()) {
      changes.add(arguments(cause, change().because(origin(OLGA, cause)).build()));
    }
    changes.add(Arguments.of("every verdict", change().trace(trace()).build()));
    changes.add(Arguments.of("the settings", aChange().of(RecordRef.SETTINGS).at(Integer.MAX_VALUE, 99).build()));
    return changes.stream();
  }

  private static Arguments arguments(Object what, Change change) {
    return Arguments.of(what.getClass().getSimpleName(), change);
  }

  private static ChangeBuilder change() {
    return aChange().of(new RecordRef(RecordKind.CONTACT, Ids.next()));
  }

  private static List<HistoryValue> values() {
    return List.of(
        new HistoryValue.Text("a text"),
        new HistoryValue.Text(""),
        new HistoryValue.Text("{\"kind\": \"text\"}, '%_\\ \n Æ 🚚"),
        new HistoryValue.Number(Long.MIN_VALUE),
        new HistoryValue.Number(Long.MAX_VALUE),
        new HistoryValue.Flag(true),
        new HistoryValue.Flag(false),
        new HistoryValue.Item(Ids.next(), "lead", Label.predefined("Lead")),
        new HistoryValue.Item(Ids.next(), "åkeri", new Label("Åkeri", false)),
        new HistoryValue.Named(Ids.next(), "Fjord Shipping"),
        new HistoryValue.Anonymous(Ids.next()),
        new HistoryValue.Parts(new TreeMap<>()),
        new HistoryValue.Parts(new TreeMap<>(Map.of("value", "1200.50", "currency", "EUR", "ö \"", "'"))));
  }

  private static List<Actor> actors() {
    return List.of(OLGA, new Actor.Rule(Neighbours.QUALIFIED_ASKS.id(), Trigger.LEAD_STATUS_SET, OLGA),
        new Actor.Server());
  }

  private static List<Cause> causes() {
    List<Cause> causes = new ArrayList<>();
    for (CauseKind kind : CauseKind.values()) {
      causes.add(Cause.plain(kind));
      causes.add(new Cause(kind, Optional.of(Trigger.SALE_LOST), Optional.of(Neighbours.QUALIFIED_ASKS.id()),
          Optional.of(Long.MAX_VALUE), Optional.of(Examples.aProposal().of(Neighbours.FJORD).build().id()),
          Optional.of(Ids.next())));
    }
    return causes;
  }

  private static List<RuleVerdict> trace() {
    List<RuleVerdict> trace = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      trace.add(new RuleVerdict(Neighbours.QUALIFIED_ASKS.id(), trace.size() + 1L, Trigger.LEAD_STATUS_SET,
          Optional.of(Lists.QUALIFIED.id()), verdict));
      trace.add(new RuleVerdict(Neighbours.REGISTERED_MOVES.id(), 1, Trigger.SALE_REGISTERED, Optional.empty(),
          verdict));
    }
    return trace;
  }

  private static Origin origin(Actor actor, Cause cause) {
    return new Origin(Examples.NOON, actor, cause, Ids.next());
  }
}
