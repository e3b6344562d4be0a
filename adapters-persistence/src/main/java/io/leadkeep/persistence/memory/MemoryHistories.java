package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.Histories;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.SortValue;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.RecordRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.PSortedMap;

/** Changes by record, each in its place. */
final class MemoryHistories implements Histories {
  private final Draft draft;

  MemoryHistories(Draft draft) {
    this.draft = draft;
  }

  @Override
  public void append(List<Change> changes) {
    draft.change(state -> {
      State next = state;
      for (Change change : changes) {
        next = next.with(change);
      }
      return next;
    });
  }

  @Override
  public Page<Change> page(RecordRef record, Optional<Position> after, int limit) {
    PSortedMap<State.Place, Change> all = draft.state().history(record);
    PSortedMap<State.Place, Change> rest = after.map(position -> all.tailMap(place(position), false)).orElse(all);
    List<Change> items = rest.values().stream().limit(limit).toList();
    return new Page<>(items, rest.size() > limit ? Optional.of(position(items.getLast())) : Optional.empty());
  }

  @Override
  public void forget(RecordRef record, Set<String> fields) {
    draft.change(state -> {
      PSortedMap<State.Place, Change> history = state.history(record);
      for (var entry : state.history(record).entrySet()) {
        if (fields.contains(entry.getValue().field())) {
          history = history.plus(entry.getKey(), emptied(entry.getValue()));
        }
      }
      return state.with(record, history);
    });
  }

  private static Change emptied(Change change) {
    return new Change(change.record(), change.version(), change.position(), change.field(), Optional.empty(),
        Optional.empty(), change.origin(), change.trace());
  }

  private static Position position(Change change) {
    return new Position(
        List.of(new SortValue.Number(change.version()), new SortValue.Number(change.position())),
        change.record().id());
  }

  private static State.Place place(Position position) {
    return new State.Place(number(position.values().get(0)), Math.toIntExact(number(position.values().get(1))));
  }

  private static long number(SortValue value) {
    return switch (value) {
      case SortValue.Number(long number) -> number;
      case SortValue.Absent() -> throw new IllegalArgumentException("a place in history has two numbers");
      case SortValue.Key key -> throw new IllegalArgumentException("a place in history has two numbers");
    };
  }
}
