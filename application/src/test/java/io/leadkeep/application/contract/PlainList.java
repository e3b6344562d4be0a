package io.leadkeep.application.contract;

import io.leadkeep.application.search.Cell;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.Sort;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Answers the questions of {@link io.leadkeep.application.port.Search} from a list of rows in the plainest way there
 * is, for others to be compared with.
 *
 * @param <F> the fields
 * @param <R> the type of the records
 * @param rows the rows, in no order
 */
record PlainList<F extends QueryField, R>(List<Row<F, R>> rows) {
  private static final Comparator<Object> VALUES = (one, other) -> one instanceof Long number
      ? number.compareTo((Long) other)
      : Arrays.compareUnsigned((byte[]) one, (byte[]) other);

  /**
   * A record, and what it holds in its fields: ids as UUID, codes as String, several codes as Set, numbers as Long,
   * sort keys as byte[], words as List; nothing under a field that is absent.
   */
  record Row<F, R>(UUID id, R record, Map<F, Object> values) {}

  List<R> find(Criteria<F> criteria, List<Sort<F>> sort) {
    return rows.stream().filter(row -> meets(row, criteria)).sorted(order(sort)).map(Row::record).toList();
  }

  long count(Criteria<F> criteria) {
    return rows.stream().filter(row -> meets(row, criteria)).count();
  }

  Map<Optional<Operand>, Long> groups(F field, Criteria<F> criteria) {
    Map<Optional<Operand>, Long> groups = new HashMap<>();
    for (Row<F, R> row : rows) {
      if (meets(row, criteria)) {
        groups.merge(Optional.ofNullable(row.values().get(field)).map(PlainList::operand), 1L, Long::sum);
      }
    }
    return groups;
  }

  Map<Cell, Long> crossTable(F rowField, F columnField, Criteria<F> criteria) {
    Map<Cell, Long> table = new HashMap<>();
    for (Row<F, R> row : rows) {
      if (meets(row, criteria)) {
        table.merge(new Cell(
            Optional.ofNullable(row.values().get(rowField)).map(PlainList::operand),
            Optional.ofNullable(row.values().get(columnField)).map(PlainList::operand)), 1L, Long::sum);
      }
    }
    return table;
  }

  private static <F extends QueryField, R> boolean meets(Row<F, R> row, Criteria<F> criteria) {
    for (List<Criterion<F>> set : criteria.anyOf()) {
      if (set.stream().allMatch(criterion -> meets(row.values(), criterion))) {
        return true;
      }
    }
    return false;
  }

  private static <F extends QueryField> boolean meets(Map<F, Object> values, Criterion<F> criterion) {
    return switch (criterion) {
      case Criterion.OneOf<F> one -> one.values().stream().anyMatch(held(values, one.field())::contains);
      case Criterion.NoneOf<F> none -> none.values().stream().noneMatch(held(values, none.field())::contains);
      case Criterion.Present<F> present -> values.containsKey(present.field()) == present.present();
      case Criterion.Within<F> within ->
          values.containsKey(within.field()) && lies((Long) values.get(within.field()), within);
      case Criterion.Words<F> words -> words.prefixes().stream().allMatch(prefix ->
          ((List<?>) values.get(words.field())).stream().anyMatch(word -> ((String) word).startsWith(prefix)));
      case Criterion.Reached<F> reached -> throw new IllegalArgumentException("a list by itself has no " + reached);
      case Criterion.MemberOf<F> member -> throw new IllegalArgumentException("a list by itself has no " + member);
    };
  }

  private static <F> Set<Operand> held(Map<F, Object> values, F field) {
    Object value = values.get(field);
    if (value == null) {
      return Set.of(new Operand.Absent());
    }
    return value instanceof Set<?> codes
        ? codes.stream().map(PlainList::operand).collect(Collectors.toSet())
        : Set.of(operand(value));
  }

  private static boolean lies(long number, Criterion.Within<?> within) {
    return number >= within.from().orElse(Long.MIN_VALUE)
        && (within.before().isEmpty() || number < within.before().getAsLong());
  }

  static Operand operand(Object value) {
    return value instanceof UUID id ? new Operand.Id(id) : new Operand.Code((String) value);
  }

  private static <F extends QueryField, R> Comparator<Row<F, R>> order(List<Sort<F>> sort) {
    Comparator<Row<F, R>> order = Comparator.comparingInt(row -> 0);
    for (Sort<F> by : sort) {
      Comparator<Object> values = by.descending() ? VALUES.reversed() : VALUES;
      order = order.thenComparing(row -> row.values().get(by.field()), Comparator.nullsLast(values));
    }
    return order.thenComparing(row -> row.id().toString());
  }
}
