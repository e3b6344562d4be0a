package io.leadkeep.application.command;

import io.leadkeep.application.port.AnswerKey;
import io.leadkeep.application.port.GivenAnswer;
import io.leadkeep.application.port.LeadStatusEntries;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.HistoryValue;
import io.leadkeep.domain.history.RecordRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All that one command is going to save, in order, each with its history (H1). Nothing is saved before {@link #save}:
 * a refused command and a preview simply never call it.
 */
public final class Journal {
  /** The field that tells that a record was deleted. */
  public static final String DELETED = "deleted";

  private final Instant now;
  private final HistoryValues values;
  private final List<Consumer<UnitOfWork>> writes = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  Journal(Instant now, HistoryValues values) {
    this.now = now;
    this.values = values;
  }

  /**
   * Saves a new record.
   *
   * @param type its kind
   * @param record the record, in version 1
   * @param attribution to whom and what it is put down
   */
  public <R> void create(RecordType<R> type, R record, Attribution attribution) {
    tell(type.ref(record), 1, Map.of(), type.facts(record), attribution);
    writes.add(unit -> type.insert(unit, record));
  }

  /**
   * Saves a changed record; does nothing if history would see no change (S9), nor anything that happened besides.
   *
   * @param type its kind
   * @param before the record as it was read
   * @param after the record as it shall be; its version doesn't matter
   * @param attribution to whom and what the change is put down
   * @return the record as it is from now on: {@code before}, or {@code after} one version later
   */
  public <R> R change(RecordType<R> type, R before, R after, Attribution attribution) {
    Map<String, Object> was = type.facts(before);
    Map<String, Object> is = type.facts(after);
    if (was.equals(is) && attribution.happened().isEmpty()) {
      return before;
    }
    R saved = type.next(after, now);
    tell(type.ref(saved), type.version(saved), was, is, attribution);
    writes.add(unit -> type.update(unit, saved));
    return saved;
  }

  /**
   * Saves a new record, and something that is kept beside it.
   *
   * @param type its kind
   * @param record the record, in version 1
   * @param beside what is kept beside it
   * @param attribution to whom and what it is put down
   */
  public <R> void create(RecordType<R> type, R record, Beside beside, Attribution attribution) {
    Map<String, Object> is = new LinkedHashMap<>(type.facts(record));
    is.putAll(beside.facts());
    tell(type.ref(record), 1, Map.of(), is, attribution);
    writes.add(unit -> type.insert(unit, record));
    writes.add(beside::save);
  }

  /**
   * Saves a changed record, and a change of something that is kept beside it; does nothing if history would see
   * neither.
   *
   * @param type its kind
   * @param before the record as it was read
   * @param after the record as it shall be; its version doesn't matter
   * @param beside what changes beside it
   * @param attribution to whom and what the change is put down
   * @return the record as it is from now on: {@code before}, or {@code after} one version later
   */
  public <R> R change(RecordType<R> type, R before, R after, Beside beside, Attribution attribution) {
    if (beside.facts().isEmpty()) {
      return change(type, before, after, attribution);
    }
    R saved = type.next(after, now);
    Map<String, Object> is = new LinkedHashMap<>(type.facts(after));
    is.putAll(beside.facts());
    tell(type.ref(saved), type.version(saved), type.facts(before), is, attribution);
    writes.add(unit -> type.update(unit, saved));
    writes.add(beside::save);
    return saved;
  }

  /**
   * Removes a record for good; its history stays.
   *
   * @param type its kind
   * @param record the record as it was read
   * @param attribution to whom and what it is put down
   */
  public <R> void delete(RecordType<R> type, R record, Attribution attribution) {
    changes.add(new Change(type.ref(record), type.version(record) + 1, 0, DELETED, Optional.empty(),
        Optional.of(new HistoryValue.Flag(true)), attribution.originOf(DELETED), List.of()));
    writes.add(unit -> type.delete(unit, record));
  }

  /** Empties personal values in the history of a record (R2), as it was before this command. */
  public void forget(RecordRef record, Set<String> fields) {
    writes.add(unit -> unit.histories().forget(record, fields));
  }

  /** Sets the lead statuses of many contacts as one set, with their history (S11). */
  public void enter(LeadStatusEntries.Scope scope, LeadStatusEntries.Step step) {
    writes.add(unit -> unit.leadStatusEntries().enter(scope, step));
  }

  /** Keeps what a request is answered, for those who repeat it. */
  public void keep(AnswerKey key, GivenAnswer answer) {
    writes.add(unit -> unit.givenAnswers().keep(key, answer));
  }

  /** Forgets answers that nobody is to repeat any more. */
  public void forgetAnswers(Instant before, int most) {
    writes.add(unit -> unit.givenAnswers().forget(before, most));
  }

  /** {@return whether nothing would be saved} */
  public boolean isEmpty() {
    return writes.isEmpty();
  }

  /** Saves everything. */
  void save(UnitOfWork unit) {
    writes.forEach(write -> write.accept(unit));
    if (!changes.isEmpty()) {
      unit.histories().append(changes);
    }
  }

  private void tell(
      RecordRef ref, long version, Map<String, Object> was, Map<String, Object> is, Attribution attribution) {
    Set<String> fields = new LinkedHashSet<>(is.keySet());
    fields.addAll(was.keySet());
    int position = 0;
    for (String field : fields) {
      Optional<Object> from = Optional.ofNullable(was.get(field));
      Optional<Object> to = Optional.ofNullable(is.get(field));
      if (!from.equals(to)) {
        changes.add(new Change(ref, version, position++, field, from.map(values::tell), to.map(values::tell),
            attribution.originOf(field), attribution.traceOf(field)));
      }
    }
    for (var event : attribution.happened().entrySet()) {
      changes.add(new Change(ref, version, position++, event.getKey(), Optional.empty(),
          Optional.of(event.getValue()), attribution.originOf(event.getKey()), List.of()));
    }
  }
}
