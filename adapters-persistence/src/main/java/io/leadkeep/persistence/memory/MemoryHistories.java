package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.Histories;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.SortValue;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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
    draft.hints().add(changes);
  }

  @Override
  public Page<Change> page(RecordRef record, Optional<Position> after, int limit) {
    return page(record, change -> true, after, limit);
  }

  @Override
  public Page<Change> page(RecordRef record, String field, Optional<Position> after, int limit) {
    return page(record, change -> change.field().equals(field), after, limit);
  }

  private Page<Change> page(RecordRef record, Predicate<Change> wanted, Optional<Position> after, int limit) {
    PSortedMap<State.Place, Change> all = draft.state().history(record);
    PSortedMap<State.Place, Change> rest = after.map(position -> all.tailMap(place(position), false)).orElse(all);
    List<Change> found = rest.values().stream().filter(wanted).limit(limit + 1L).toList();
    List<Change> items = found.subList(0, Math.min(found.size(), limit));
    return new Page<>(items, found.size() > limit ? Optional.of(position(items.getLast())) : Optional.empty());
  }

  @Override
  public List<Change> of(RecordKind kind, Set<UUID> records, String field) {
    return records.stream()
        .flatMap(record -> draft.state().history(new RecordRef(kind, record)).values().stream())
        .filter(change -> change.field().equals(field))
        .toList();
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
