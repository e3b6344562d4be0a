package io.leadkeep.application.count;

import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.filter.FieldTable;
import io.leadkeep.application.filter.Unknown;
import io.leadkeep.application.port.Search;
import io.leadkeep.application.search.Cell;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.text.ValueProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Counts one kind of record by one or two of its fields.
 *
 * @param <F> the storage's fields
 */
public final class Grouping<F extends QueryField> {
  private static final int MOST_FIELDS = 2;

  private final FieldTable<F> table;
  private final Map<String, Dimension<F>> dimensions;

  /** Counts by fields under their names in the API. */
  Grouping(FieldTable<F> table, Map<String, Dimension<F>> dimensions) {
    this.table = table;
    this.dimensions = dimensions;
  }

  /** {@return the names of the fields that records can be counted by} */
  public Set<String> fields() {
    return new TreeSet<>(dimensions.keySet());
  }

  /** {@return the field with this name} */
  public Optional<Dimension<F>> dimension(String name) {
    return Optional.ofNullable(dimensions.get(name));
  }

  /** {@return the counts of the records that pass a filter; refused: InvalidCriteria, InvalidParameter} */
  public Result<Counts> count(Transaction transaction, Search<F, ?> search, List<String> groupBy, Filter filter) {
    return dimensions(groupBy).then(chosen -> table.criteria(transaction, filter, Unknown.REFUSED)
        .map(criteria -> count(transaction, search, chosen, criteria)));
  }

  /** {@return the counts of records by fields that {@link #dimensions} has found} */
  private Counts count(
      Transaction transaction, Search<F, ?> search, List<Dimension<F>> chosen, Criteria<F> criteria) {
    Dimension<F> first = chosen.getFirst();
    if (chosen.size() == 1) {
      Map<Optional<Operand>, Long> counted = search.groups(first.field(), criteria);
      return counts(groups(counted, named(transaction, first, counted.keySet())));
    }
    Dimension<F> second = chosen.getLast();
    Map<Cell, Long> counted = search.crossTable(first.field(), second.field(), criteria);
    return counts(rows(counted,
        named(transaction, first, counted.keySet().stream().map(Cell::row).collect(Collectors.toSet())),
        named(transaction, second, counted.keySet().stream().map(Cell::column).collect(Collectors.toSet()))));
  }

  private Result<List<Dimension<F>>> dimensions(List<String> groupBy) {
    List<Dimension<F>> chosen = new ArrayList<>();
    for (String name : groupBy) {
      if (!dimensions.containsKey(name)) {
        return refused(ValueProblem.UNKNOWN_VALUE);
      }
      chosen.add(dimensions.get(name));
    }
    if (chosen.isEmpty()) {
      return refused(ValueProblem.REQUIRED);
    }
    if (chosen.size() > MOST_FIELDS) {
      return refused(ValueProblem.TOO_MANY);
    }
    return Set.copyOf(groupBy).size() < chosen.size() ? refused(ValueProblem.DUPLICATE) : Result.done(chosen);
  }

  private static <F extends QueryField> Map<Operand, GroupKey> named(
      Transaction transaction, Dimension<F> dimension, Set<Optional<Operand>> values) {
    return dimension.naming().name(transaction,
        values.stream().flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private static List<Counts.Group> rows(
      Map<Cell, Long> counted, Map<Operand, GroupKey> rows, Map<Operand, GroupKey> columns) {
    Map<Optional<GroupKey>, Map<Optional<Operand>, Long>> byRow = new HashMap<>();
    Map<Optional<Operand>, Long> sums = new HashMap<>();
    counted.forEach((cell, count) -> {
      sums.merge(cell.row(), count, Long::sum);
      byRow.computeIfAbsent(cell.row().map(rows::get), row -> new HashMap<>())
          .merge(cell.column(), count, Long::sum);
    });
    return groups(sums, rows).stream()
        .map(row -> new Counts.Group(row.key(), row.count(), groups(byRow.get(row.key()), columns)))
        .toList();
  }

  private static List<Counts.Group> groups(Map<Optional<Operand>, Long> counted, Map<Operand, GroupKey> named) {
    Map<Optional<GroupKey>, Long> sums = new HashMap<>();
    counted.forEach((value, count) -> sums.merge(value.map(named::get), count, Long::sum));
    Set<Optional<GroupKey>> order = new LinkedHashSet<>();
    named.values().forEach(key -> order.add(Optional.of(key)));
    order.add(Optional.empty());
    return order.stream()
        .filter(key -> sums.getOrDefault(key, 0L) > 0)
        .map(key -> new Counts.Group(key, sums.get(key), List.of()))
        .toList();
  }

  private static Counts counts(List<Counts.Group> groups) {
    return new Counts(groups, groups.stream().mapToLong(Counts.Group::count).sum());
  }

  private static <T> Result<T> refused(ValueProblem problem) {
    return Result.refused(new Refusal.InvalidParameter("groupBy", problem));
  }
}
