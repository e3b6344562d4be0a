package io.leadkeep.persistence.memory;

import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.RecordRef;
import java.util.List;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;

/** What nobody but a wrong storage does with states. */
final class States {
  private static final List<Table<?, ?>> TABLES = List.of(Table.CATEGORIES, Table.LEAD_STATUSES, Table.RULES,
      Table.COMPANIES, Table.CONTACTS, Table.SALES, Table.PROPOSALS, Table.USERS, Table.TOKENS);

  private States() {}

  /** {@return a state with all rows of a table that another one has, in place of its own of the same id} */
  static <I, R> State joined(Table<I, R> table, State own, State other) {
    Rows<I, R> rows = own.rows(table);
    for (R record : other.rows(table).all()) {
      rows = rows.plus(record);
    }
    return own.with(rows);
  }

  /** {@return a state with other histories} */
  static State told(State state, PMap<RecordRef, PSortedMap<State.Place, Change>> histories) {
    return new State(state.settings(), state.foldings(), state.tables(), histories, state.answers(), state.members());
  }

  /** {@return another state in which the records that changed or went have changed and gone as well} */
  static State alike(State other, State before, State after) {
    State next = other;
    for (Table<?, ?> table : TABLES) {
      next = alike(table, next, before, after);
    }
    return next;
  }

  private static <I, R> State alike(Table<I, R> table, State other, State before, State after) {
    Rows<I, R> rows = other.rows(table);
    for (R record : before.rows(table).all()) {
      I id = table.id(record);
      if (rows.find(id).isPresent()) {
        rows = after.rows(table).find(id).map(rows::plus).orElse(rows.minus(id));
      }
    }
    return other.with(rows);
  }
}
