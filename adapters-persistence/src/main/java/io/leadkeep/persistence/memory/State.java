package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.AnswerKey;
import io.leadkeep.application.port.GivenAnswer;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.selection.SelectionId;
import io.leadkeep.domain.settings.Settings;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * All that one workspace holds at one moment; immutable. The next one shares with it whatever stays the same.
 *
 * @param settings the settings
 * @param foldings the version of the foldings that were last computed (T1)
 * @param tables the records of each kind, under their own table
 * @param histories the changes of each record, newest first
 * @param answers what repeated requests are answered
 * @param members the members of each static selection
 */
record State(
    Optional<Settings> settings,
    String foldings,
    PMap<Table<?, ?>, Rows<?, ?>> tables,
    PMap<RecordRef, PSortedMap<State.Place, Change>> histories,
    PMap<AnswerKey, GivenAnswer> answers,
    PMap<SelectionId, PSet<UUID>> members) {
  /** Nothing at all: a new workspace. */
  static final State EMPTY =
      new State(Optional.empty(), Foldings.VERSION, HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(),
          HashTreePMap.empty());

  /** The place of a change in the history of its record. */
  record Place(long version, int position) {
    static final Comparator<Place> NEWEST_FIRST =
        Comparator.comparingLong(Place::version).thenComparingInt(Place::position).reversed();
  }

  @SuppressWarnings("unchecked") // with() puts rows under their own table alone
  <I, R> Rows<I, R> rows(Table<I, R> table) {
    Rows<?, ?> rows = tables.get(table);
    return rows == null ? Rows.empty(table) : (Rows<I, R>) rows;
  }

  PSortedMap<Place, Change> history(RecordRef record) {
    return histories.getOrDefault(record, TreePMap.empty(Place.NEWEST_FIRST));
  }

  State with(Rows<?, ?> rows) {
    return new State(settings, foldings, tables.plus(rows.table(), rows), histories, answers, members);
  }

  State with(Settings other) {
    return new State(Optional.of(other), foldings, tables, histories, answers, members);
  }

  State withFoldings(String version) {
    return new State(settings, version, tables, histories, answers, members);
  }

  State with(RecordRef record, PSortedMap<Place, Change> history) {
    return new State(settings, foldings, tables, histories.plus(record, history), answers, members);
  }

  State with(PMap<AnswerKey, GivenAnswer> others) {
    return new State(settings, foldings, tables, histories, others, members);
  }

  PSet<UUID> members(SelectionId selection) {
    return members.getOrDefault(selection, HashTreePSet.empty());
  }

  State with(SelectionId selection, PSet<UUID> others) {
    return new State(settings, foldings, tables, histories, answers, members.plus(selection, others));
  }

  /** {@return the same with one more change} */
  State with(Change change) {
    Place place = new Place(change.version(), change.position());
    PSortedMap<Place, Change> history = history(change.record());
    if (history.containsKey(place)) {
      throw new IllegalStateException("two changes of " + change.record() + " at " + place);
    }
    return with(change.record(), history.plus(place, change));
  }
}
