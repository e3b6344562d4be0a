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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists of records of any kind, as queries of their table. */
final class JdbiSearch<F extends QueryField, R> implements Search<F, R> {
  private final Session session;
  private final Searched<F, R> searched;

  /** Searches a table. */
  JdbiSearch(Session session, Searched<F, R> searched) {
    this.session = session;
    this.searched = searched;
  }

  @Override
  public Page<R> page(Query<F> query) {
    return pages(List.of(query)).getFirst();
  }

  @Override
  public List<Page<R>> pages(List<Query<F>> queries) {
    List<List<Found<R>>> found = queries.stream().<List<Found<R>>>map(query -> new ArrayList<>()).toList();
    for (PageStatement<F> statement : PageStatement.ofEach(searched, session.dialect(), queries, rare(queries))) {
      String sql = statement.sql();
      statement.clauses().on(session.query(sql))
          .map((row, context) -> {
            Cells cells = new Cells(row, session.dialect());
            return new Found<>(cells.integer(), searched.table().read(cells), statement.order().values(cells));
          })
          .forEach(row -> found.get(row.place()).add(row));
    }
    return IntStream.range(0, queries.size())
        .mapToObj(place -> page(found.get(place), queries.get(place).limit()))
        .toList();
  }

  /** {@return those of the queries that rather few records meet; none, if the engine sees that for itself} */
  private Set<Query<F>> rare(List<Query<F>> queries) {
    List<Query<F>> walks = session.dialect().knowsHowManyRows()
        ? List.of()
        : queries.stream().filter(query -> Ranges.isWalk(searched, query)).toList();
    if (walks.isEmpty()) {
      return Set.of();
    }
    List<Long> counts =
        counts(Stream.concat(walks.stream().map(Query::criteria), Stream.of(Criteria.<F>all())).toList());
    return IntStream.range(0, walks.size())
        .filter(walk -> Ranges.isRare(counts.get(walk), counts.getLast(), walks.get(walk).limit()))
        .mapToObj(walks::get)
        .collect(Collectors.toSet());
  }

  private Page<R> page(List<Found<R>> found, int limit) {
    List<R> records = found.stream().limit(limit).map(Found::record).toList();
    return new Page<>(records, found.size() <= limit
        ? Optional.empty()
        : Optional.of(new Position(found.get(limit - 1).values(), searched.table().id(records.getLast()))));
  }

  @Override
  public long count(Criteria<F> criteria) {
    return counts(List.of(criteria)).getFirst();
  }

  @Override
  public List<Long> counts(List<Criteria<F>> each) {
    Long[] counts = new Long[each.size()];
    for (CountStatement statement : CountStatement.ofEach(searched, session.dialect(), each)) {
      statement.bound().on(session.query(statement.sql()))
          .map((row, context) -> {
            Cells cells = new Cells(row, session.dialect());
            return Map.entry(cells.integer(), cells.number());
          })
          .forEach(count -> counts[count.getKey()] = count.getValue());
    }
    return List.of(counts);
  }

  @Override
  public Map<Optional<Operand>, Long> groups(F field, Criteria<F> criteria) {
    Map<Optional<Operand>, Long> groups = new HashMap<>();
    counted(criteria, List.of(field)).forEach((keys, count) -> groups.put(keys.getFirst(), count));
    return groups;
  }

  @Override
  public Map<Cell, Long> crossTable(F rows, F columns, Criteria<F> criteria) {
    Map<Cell, Long> table = new HashMap<>();
    counted(criteria, List.of(rows, columns))
        .forEach((keys, count) -> table.put(new Cell(keys.getFirst(), keys.getLast()), count));
    return table;
  }

  /** {@return how many records there are of each combination of keys, from the table of counts where that knows it} */
  private Map<List<Optional<Operand>>, Long> counted(Criteria<F> criteria, List<F> keys) {
    CountStatement statement = CountStatement.by(searched, session.dialect(), criteria, keys);
    Map<List<Optional<Operand>>, Long> counted = new HashMap<>();
    statement.bound().on(session.query(statement.sql()))
        .map((row, context) -> {
          Cells cells = new Cells(row, session.dialect());
          List<Optional<Operand>> values = new ArrayList<>();
          for (F key : keys) {
            values.add(cells.operand(key.kind()).flatMap(Tally::key));
          }
          return Map.entry(values, cells.number());
        })
        .forEach(group -> counted.put(group.getKey(), group.getValue()));
    return counted;
  }

  /** A row of a page: the place of its query, the record, and what it sorts by. */
  private record Found<R>(int place, R record, List<SortValue> values) {}
}
