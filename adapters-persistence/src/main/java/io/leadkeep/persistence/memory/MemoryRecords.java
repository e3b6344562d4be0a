package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.Records;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Records of any kind. */
class MemoryRecords<I, R> implements Records<I, R> {
  private final Draft draft;
  private final Table<I, R> table;

  MemoryRecords(Draft draft, Table<I, R> table) {
    this.draft = draft;
    this.table = table;
  }

  @Override
  public Optional<R> find(I id) {
    return rows().find(id);
  }

  @Override
  public List<R> find(Collection<I> ids) {
    Rows<I, R> rows = rows();
    return ids.stream().distinct().map(rows::find).flatMap(Optional::stream).toList();
  }

  @Override
  public void insert(R record) {
    I id = table.id(record);
    draft.change(state -> {
      if (state.rows(table).find(id).isPresent()) {
        throw new IllegalStateException("there is a record " + id + " already");
      }
      return state.with(state.rows(table).plus(record));
    });
  }

  @Override
  public void update(R record) {
    I id = table.id(record);
    draft.change(state -> {
      Optional<R> stored = state.rows(table).find(id);
      if (stored.isEmpty() || table.version(record) != table.version(stored.get()) + 1) {
        throw draft.stale(id);
      }
      return state.with(state.rows(table).plus(record));
    });
  }

  @Override
  public void delete(I id) {
    draft.change(state -> {
      if (state.rows(table).find(id).isEmpty()) {
        throw draft.stale(id);
      }
      return state.with(state.rows(table).minus(id));
    });
  }

  /** {@return the records as they are now} */
  final Rows<I, R> rows() {
    return draft.state().rows(table);
  }
}
