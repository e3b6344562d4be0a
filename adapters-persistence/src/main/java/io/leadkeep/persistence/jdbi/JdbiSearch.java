package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.Search;
import io.leadkeep.application.search.Cell;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.SortValue;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Lists of records of any kind, as queries of their table. */
final class JdbiSearch<F extends QueryField, R> implements Search<F, R> {
  private final Session session;
  private final RecordTable<R> table;
  private final Function<F, Column> columns;

  /**
   * Searches a table.
   *
   * @param session the transaction
   * @param table the table
   * @param columns what its fields are in SQL
   */
  JdbiSearch(Session session, RecordTable<R> table, Function<F, Column> columns) {
    this.session = session;
    this.table = table;
    this.columns = columns;
  }

  @Override
  public Page<R> page(Query<F> query) {
    record Found<T>(T record, List<SortValue> values) {}
    Clauses<F> clauses = new Clauses<>(columns);
    Order<F> order = new Order<>(clauses, query.sort(), "t." + table.idColumn());
    String selected = "SELECT " + table.columns() + order.selected();
    String condition = condition(clauses, query.criteria())
        + query.after().map(position -> " AND " + order.after(position)).orElse("");
    String sql = selected + from(clauses) + condition + order.clause() + " LIMIT :limit";
    List<Found<R>> found = clauses.on(session.query(sql))
        .bind("limit", query.limit() + 1L)
        .map((row, context) -> {
          Cells cells = new Cells(row, session.dialect());
          return new Found<>(table.read(cells), order.values(cells));
        })
        .list();
    if (found.size() <= query.limit()) {
      return new Page<>(found.stream().map(Found::record).toList(), Optional.empty());
    }
    List<Found<R>> page = found.subList(0, query.limit());
    Found<R> last = page.getLast();
    return new Page<>(
        page.stream().map(Found::record).toList(),
        Optional.of(new Position(last.values(), table.id(last.record()))));
  }

  @Override
  public long count(Criteria<F> criteria) {
    Clauses<F> clauses = new Clauses<>(columns);
    String condition = condition(clauses, criteria);
    return clauses.on(session.query("SELECT COUNT(*)" + from(clauses) + condition))
        .map((row, context) -> row.getLong(1))
        .one();
  }

  @Override
  public Map<Optional<Operand>, Long> groups(F field, Criteria<F> criteria) {
    Clauses<F> clauses = new Clauses<>(columns);
    String key = clauses.column(field).sql();
    String condition = condition(clauses, criteria);
    Map<Optional<Operand>, Long> groups = new HashMap<>();
    clauses.on(session.query("SELECT " + key + ", COUNT(*)" + from(clauses) + condition + " GROUP BY " + key))
        .map((row, context) -> {
          Cells cells = new Cells(row, session.dialect());
          return Map.entry(operand(field.kind(), cells), cells.number());
        })
        .forEach(group -> groups.put(group.getKey(), group.getValue()));
    return groups;
  }

  @Override
  public Map<Cell, Long> crossTable(F rows, F columns, Criteria<F> criteria) {
    Clauses<F> clauses = new Clauses<>(this.columns);
    String key = clauses.column(rows).sql() + ", " + clauses.column(columns).sql();
    String condition = condition(clauses, criteria);
    Map<Cell, Long> table = new HashMap<>();
    clauses.on(session.query("SELECT " + key + ", COUNT(*)" + from(clauses) + condition + " GROUP BY " + key))
        .map((row, context) -> {
          Cells cells = new Cells(row, session.dialect());
          return Map.entry(new Cell(operand(rows.kind(), cells), operand(columns.kind(), cells)), cells.number());
        })
        .forEach(cell -> table.put(cell.getKey(), cell.getValue()));
    return table;
  }

  @Override
  public List<Page<R>> pages(List<Query<F>> queries) {
    return queries.stream().map(this::page).toList();
  }

  private static Optional<Operand> operand(QueryField.Kind kind, Cells cells) throws SQLException {
    return switch (kind) {
      case ID -> Optional.<UUID>ofNullable(cells.id()).map(Operand.Id::new);
      case CODE -> Optional.<String>ofNullable(cells.text()).map(Operand.Code::new);
      case NUMBER, SORT_KEY, WORDS -> throw new IllegalArgumentException("only ids and codes can be grouped");
    };
  }

  private String from(Clauses<F> clauses) {
    return " FROM " + table.name() + " t" + clauses.joined() + " WHERE t.workspace_id = :workspace AND ";
  }

  private String condition(Clauses<F> clauses, Criteria<F> criteria) {
    return new Conditions<>(clauses, session.dialect()).of(criteria);
  }
}
