package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.Search;
import io.leadkeep.application.search.Cell;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of records of any kind. Looks at every record, unless all criteria name the reference of the table. */
final class MemorySearch<F extends QueryField, R> implements Search<F, R> {
  private final Draft draft;
  private final Table<?, R> table;
  private final Optional<F> reference;
  private final Function<State, Fields<F, R>> fields;

  /**
   * Searches a table.
   *
   * @param draft what is searched
   * @param table the table
   * @param reference the field that holds the table's reference, if it has one
   * @param fields the fields of its records
   */
  MemorySearch(Draft draft, Table<?, R> table, Optional<F> reference, Function<State, Fields<F, R>> fields) {
    this.draft = draft;
    this.table = table;
    this.reference = reference;
    this.fields = fields;
  }

  @Override
  public Page<R> page(Query<F> query) {
    record Placed<T>(Position position, T record) {}
    Fields<F, R> current = fields.apply(draft.state());
    Order<F> order = new Order<>(query.sort());
    List<Placed<R>> found = matching(query.criteria(), current)
        .map(record -> new Placed<>(order.position(record, current), record))
        .filter(row -> query.after().isEmpty() || order.compare(row.position(), query.after().get()) > 0)
        .sorted((one, other) -> order.compare(one.position(), other.position()))
        .limit(query.limit() + 1L)
        .toList();
    List<Placed<R>> page = found.subList(0, Math.min(found.size(), query.limit()));
    return new Page<>(
        page.stream().map(Placed::record).toList(),
        page.size() < found.size() ? Optional.of(page.getLast().position()) : Optional.empty());
  }

  @Override
  public long count(Criteria<F> criteria) {
    return matching(criteria, fields.apply(draft.state())).count();
  }

  @Override
  public List<Long> counts(List<Criteria<F>> each) {
    return each.stream().map(this::count).toList();
  }

  @Override
  public Map<Optional<Operand>, Long> groups(F field, Criteria<F> criteria) {
    Fields<F, R> current = fields.apply(draft.state());
    return matching(criteria, current)
        .collect(Collectors.groupingBy(record -> current.read(field, record).operand(), Collectors.counting()));
  }

  @Override
  public Map<Cell, Long> crossTable(F rows, F columns, Criteria<F> criteria) {
    return crossTable(rows, columns, criteria, Collectors.counting());
  }

  /** {@return what is collected of the records of each cell} */
  <T> Map<Cell, T> crossTable(F rows, F columns, Criteria<F> criteria, Collector<R, ?, T> collector) {
    Fields<F, R> current = fields.apply(draft.state());
    return matching(criteria, current).collect(Collectors.groupingBy(
        record -> new Cell(current.read(rows, record).operand(), current.read(columns, record).operand()),
        collector));
  }

  @Override
  public List<Page<R>> pages(List<Query<F>> queries) {
    return queries.stream().map(this::page).toList();
  }

  private Stream<R> matching(Criteria<F> criteria, Fields<F, R> current) {
    Matching<F, R> matching = new Matching<>(current, draft.state());
    return candidates(criteria).filter(record -> matching.meets(record, criteria));
  }

  /** {@return at least the records that meet the criteria} */
  private Stream<R> candidates(Criteria<F> criteria) {
    Rows<?, R> rows = draft.state().rows(table);
    Set<Operand> references = new HashSet<>();
    for (List<Criterion<F>> set : criteria.anyOf()) {
      Optional<Set<Operand>> named = set.stream().flatMap(criterion -> references(criterion).stream()).findFirst();
      if (named.isEmpty()) {
        return rows.all().stream();
      }
      references.addAll(named.get());
    }
    return rows.referringTo(references);
  }

  /** Who refers to nothing is in no index. */
  private Optional<Set<Operand>> references(Criterion<F> criterion) {
    return criterion instanceof Criterion.OneOf<F>(F field, Set<Operand> values)
        && reference.equals(Optional.of(field)) && !values.contains(new Operand.Absent())
        ? Optional.of(values)
        : Optional.empty();
  }
}
