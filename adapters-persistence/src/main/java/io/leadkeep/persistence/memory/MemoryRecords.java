package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.Records;
import io.leadkeep.application.port.StaleVersion;
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
    draft.change(state -> {
      if (rows().find(table.id(record)).isPresent()) {
        throw new IllegalStateException("there is a record " + table.id(record) + " already");
      }
      return state.with(rows().plus(record));
    });
  }

  @Override
  public void update(R record) {
    draft.change(state -> {
      if (table.version(stored(table.id(record))) != table.version(record) - 1) {
        throw new StaleVersion(table.id(record));
      }
      return state.with(rows().plus(record));
    });
  }

  @Override
  public void delete(I id) {
    draft.change(state -> state.with(rows().minus(table.id(stored(id)))));
  }

  final Rows<I, R> rows() {
    return draft.state().rows(table);
  }

  private R stored(I id) {
    return rows().find(id).orElseThrow(() -> new StaleVersion(id));
  }
}
