package io.leadkeep.persistence.memory;

import static io.leadkeep.persistence.memory.Call.on;

import io.leadkeep.application.contract.Examples;
import io.leadkeep.application.contract.GivenAnswersContract;
import io.leadkeep.application.contract.HistoriesContract;
import io.leadkeep.application.contract.LeadStatusEntriesContract;
import io.leadkeep.application.contract.RandomSearchContract;
import io.leadkeep.application.port.AnswerKey;
import io.leadkeep.application.port.GivenAnswers;
import io.leadkeep.application.port.Histories;
import io.leadkeep.application.port.LeadStatusEntries;
import io.leadkeep.application.port.LeadStatusEntries.Scope;
import io.leadkeep.application.port.LeadStatusEntries.Step;
import io.leadkeep.application.port.Records;
import io.leadkeep.application.search.Page;
import io.leadkeep.domain.history.Change;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What a storage may get wrong about history, entries of many contacts, and answers that were given. */
final class HistoryFaults {
  static final List<Fault> ALL = List.of(
      new Fault("reads history forwards", HistoriesContract.class, on(Histories.class, "page",
          call -> ((Page<?>) call.proceed()).with(List::reversed))),
      new Fault("reads the histories of several records forwards", HistoriesContract.class, on(Histories.class, "of",
          call -> ((List<?>) call.proceed()).reversed())),
      new Fault("forgets nothing", HistoriesContract.class, on(Histories.class, "forget", call -> null)),
      new Fault("forgets the facts", HistoriesContract.class, on(Histories.class, "forget",
          call -> call.with(Set.class, fields -> Set.of("email", "firstName", "leadStatus", "name")).proceed())),
      new Fault("loses traces", HistoriesContract.class, on(Histories.class, "append", HistoryFaults::withoutTraces)),
      new Fault("enters at another time", LeadStatusEntriesContract.class, on(LeadStatusEntries.class, "enter",
          call -> call.with(Step.class, step -> new Step(step.from(), step.to(), step.fromValue(), step.toValue(),
              Examples.origin(Examples.MORNING))).proceed())),
      new Fault("counts no entries", LeadStatusEntriesContract.class, on(LeadStatusEntries.class, "enter", call -> {
        call.proceed();
        return 0L;
      })),
      new Fault("enters nobody", RandomSearchContract.class, on(LeadStatusEntries.class, "enter", call -> 0L)),
      new Fault("orders history by the clock", HistoriesContract.class, on(Histories.class, "page",
          call -> ((Page<?>) call.proceed()).with(changes -> changes.stream().map(Change.class::cast)
              .sorted(Comparator.comparing((Change change) -> change.origin().at()).reversed()).toList()))),
      new Fault("removes the history with its record", HistoriesContract.class,
          Underneath.on(Records.class, "delete", (call, unit) -> {
            unit.draft().change(state -> States.told(state, State.EMPTY.histories()));
            return call.proceed();
          })),
      new Fault("enters without a trace", LeadStatusEntriesContract.class,
          Underneath.on(LeadStatusEntries.class, "enter", (call, unit) -> {
            Object entered = call.proceed();
            unit.draft().change(state -> States.told(state, State.EMPTY.histories()));
            return entered;
          })),
      new Fault("keeps only the first answer", GivenAnswersContract.class, on(GivenAnswers.class, "keep",
          call -> ((GivenAnswers) call.target()).find(call.argument(AnswerKey.class)).isPresent()
              ? null
              : call.proceed())),
      new Fault("answers whoever has the key", GivenAnswersContract.class, on(GivenAnswers.class, "find",
          call -> call.with(AnswerKey.class, key -> new AnswerKey(
              GivenAnswersContract.KEY.token(), key.operation(), key.key())).proceed())),
      new Fault("enters whatever a contact holds", LeadStatusEntriesContract.class,
          on(LeadStatusEntries.class, "enter", call -> {
            LeadStatusEntries entries = (LeadStatusEntries) call.target();
            Step step = call.argument(Step.class);
            long entered = 0;
            for (var held : entries.held(call.argument(Scope.class))) {
              entered += (Long) call.with(Step.class, same -> new Step(
                  held, step.to(), step.fromValue(), step.toValue(), step.origin())).proceed();
            }
            return entered;
          })));

  private HistoryFaults() {}

  private static Object withoutTraces(Call call) throws Throwable {
    return call.with(List.class, changes -> ((List<?>) changes).stream().map(Change.class::cast)
        .map(change -> new Change(change.record(), change.version(), change.position(), change.field(), change.from(),
            change.to(), change.origin(), List.of()))
        .toList()).proceed();
  }
}
