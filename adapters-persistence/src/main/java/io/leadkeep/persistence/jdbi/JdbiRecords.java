package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.Records;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Update;

/** Records of any kind, as rows of their table. */
class JdbiRecords<I, R> implements Records<I, R> {
  private final Session session;
  private final RecordTable<R> table;
  private final Function<I, UUID> value;

  /**
   * Keeps records.
   *
   * @param session the transaction
   * @param table their table
   * @param value the value of an id
   */
  JdbiRecords(Session session, RecordTable<R> table, Function<I, UUID> value) {
    this.session = session;
    this.table = table;
    this.value = value;
  }

  @Override
  public final Optional<R> find(I id) {
    return table.administered() ? session.administered(id, () -> row(id)) : row(id);
  }

  @Override
  public final List<R> find(Collection<I> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    if (ids.size() == 1) {
      return find(ids.iterator().next()).stream().toList();
    }
    return table.administered() ? List.copyOf(session.administered(ids, this::byId)) : rows(ids);
  }

  private Map<I, R> byId(Collection<I> ids) {
    Map<UUID, I> byValue = ids.stream().collect(Collectors.toMap(value, Function.identity()));
    return rows(ids).stream()
        .collect(Collectors.toMap(record -> byValue.get(table.id(record)), Function.identity()));
  }

  private List<R> rows(Collection<I> ids) {
    return session.query(select() + " AND t." + table.idColumn() + " " + session.dialect().inIds("ids"))
        .bind("ids", session.dialect().ids(ids.stream().map(value).toList()))
        .map(reader())
        .list();
  }

  @Override
  public final void insert(R record) {
    UnaryOperator<Update> bound = binding(record);
    bound.apply(session.update(table.insert())).execute();
    changed();
    besides(table.afterInsert(), bound);
  }

  @Override
  public final void update(R record) {
    UnaryOperator<Update> bound = binding(record);
    besides(table.beforeUpdate(), bound);
    if (bound.apply(session.update(table.update())).execute() == 0) {
      throw session.stale(table.name() + " " + table.id(record));
    }
    changed();
    besides(table.afterUpdate(), bound);
  }

  @Override
  public final void delete(I id) {
    table.beforeDelete().forEach(besides -> besides.run(session, update -> update.bind("id", value.apply(id))));
    int deleted = session
        .update("DELETE FROM " + table.name() + " WHERE workspace_id = :workspace AND " + table.idColumn() + " = :id")
        .bind("id", value.apply(id))
        .execute();
    if (deleted == 0) {
      throw session.stale(id);
    }
    changed();
  }

  /** {@return all records, in no particular order} */
  final List<R> all() {
    return session.query(select()).map(reader()).list();
  }

  final Session session() {
    return session;
  }

  private Optional<R> row(I id) {
    return session.query(select() + " AND t." + table.idColumn() + " = :id")
        .bind("id", value.apply(id))
        .map(reader())
        .findOne();
  }

  private void changed() {
    if (table.administered()) {
      session.administrationChanged();
    }
  }

  private String select() {
    return "SELECT " + table.columns() + " FROM " + table.name() + " t WHERE t.workspace_id = :workspace";
  }

  private RowMapper<R> reader() {
    return (row, context) -> table.read(new Cells(row, session.dialect()));
  }

  private void besides(List<Besides> all, UnaryOperator<Update> bound) {
    all.forEach(besides -> besides.run(session, bound));
  }

  /** {@return what binds a record to any statement; its keys are computed once for all of them} */
  private UnaryOperator<Update> binding(R record) {
    Object row = table.row(record);
    if (table instanceof KeyedTable<R> keyed) {
      Object keys = keyed.keys(record, session.sortKeys());
      return statement -> statement.bindMethods(row).bindMethods(keys);
    }
    return statement -> statement.bindMethods(row);
  }
}
