package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.Sort;
import io.leadkeep.application.search.SortValue;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The total order of a list, and what stands behind a position in it.
 *
 * @param <F> the fields
 * @param clauses what belongs to the same question
 * @param sort the sort fields in turn
 * @param id the column that breaks ties
 */
record Order<F extends QueryField>(Clauses<F> clauses, List<Sort<F>> sort, String id) {
  /** {@return the sort values to select, each behind a comma} */
  String selected() {
    return sort.stream().map(by -> ", " + column(by).sql()).collect(Collectors.joining());
  }

  /** {@return the sort values to select under the names that {@link #selectedAgain} and {@link #again} know} */
  String selectedAs() {
    return IntStream.range(0, sort.size())
        .mapToObj(place -> ", " + column(sort.get(place)).sql() + " AS s" + place).collect(Collectors.joining());
  }

  /** {@return the sort values that a subquery selected, each behind a comma} */
  String selectedAgain(String from) {
    return IntStream.range(0, sort.size()).mapToObj(place -> ", " + from + "s" + place)
        .collect(Collectors.joining());
  }

  /** {@return the same order of rows that a subquery selected, with the id as {@code tie}} */
  String again(String from) {
    return IntStream.range(0, sort.size())
        .mapToObj(place -> from + "s" + place + suffix(sort.get(place)) + ", ").collect(Collectors.joining())
        + from + "tie";
  }

  /** {@return the sort values of a row, from its {@link #selected} columns} */
  List<SortValue> values(Cells cells) throws SQLException {
    List<SortValue> values = new ArrayList<>();
    for (Sort<F> by : sort) {
      values.add(value(by.field().kind(), cells));
    }
    return values;
  }

  /** {@return the ORDER BY clause; where no value is missing it says nothing of that, so that an index serves it} */
  String clause() {
    return " ORDER BY " + sort.stream().map(by -> direction(by) + ", ").collect(Collectors.joining()) + id;
  }

  /** {@return the condition of all that stands behind {@code position}} */
  String after(Position position) {
    String last = id + " > :" + clauses.bind(position.id());
    if (sort.isEmpty()) {
      return last;
    }
    String condition = last;
    for (int place = sort.size() - 1; place >= 0; place--) {
      condition = after(sort.get(place), position.values().get(place), condition);
    }
    return notBefore(sort.getFirst(), position.values().getFirst()) + condition;
  }

  private String after(Sort<F> by, SortValue value, String tied) {
    Column column = column(by);
    if (value instanceof SortValue.Absent) {
      return "(" + column.sql() + " IS NULL AND " + tied + ")";
    }
    String name = clauses.bind(bare(value));
    String behind = column.sql() + (by.descending() ? " < :" : " > :") + name;
    String absent = column.nullable() ? " OR " + column.sql() + " IS NULL" : "";
    return "(" + behind + absent + " OR (" + column.sql() + " = :" + name + " AND " + tied + "))";
  }

  /** What {@link #after} says of the first field, once more without OR: an index begins the page with it. */
  private String notBefore(Sort<F> by, SortValue value) {
    Column column = column(by);
    return column.nullable() || value instanceof SortValue.Absent
        ? ""
        : column.sql() + (by.descending() ? " <= :" : " >= :") + clauses.bind(bare(value)) + " AND ";
  }

  /**
   * {@return the conditions that together say what stands behind a position, each of them a range of an index on the
   * one sort field and the id, in their order}
   *
   * <p>What ties with the position is a range of its own: there may be very many that do, and none is looked at twice.
   */
  List<String> parts(Optional<Position> after) {
    Column column = column(sort.getFirst());
    List<String> parts = new ArrayList<>();
    if (after.isEmpty()) {
      parts.add(column.nullable() ? column.sql() + " IS NOT NULL" : "1 = 1");
    }
    String id = after.map(position -> this.id + " > :" + clauses.bind(position.id())).orElse("1 = 1");
    SortValue value = after.map(position -> position.values().getFirst()).orElseGet(SortValue.Absent::new);
    if (!(value instanceof SortValue.Absent)) {
      String name = clauses.bind(bare(value));
      parts.add(column.sql() + " = :" + name + " AND " + id);
      parts.add(column.sql() + (sort.getFirst().descending() ? " < :" : " > :") + name);
    }
    if (column.nullable()) {
      parts.add(column.sql() + " IS NULL" + (value instanceof SortValue.Absent ? " AND " + id : ""));
    }
    return parts;
  }

  /**
   * {@return the ORDER BY clause for one of the {@link #parts}: there is no place for what has no value}
   *
   * @param range what the columns before the order hold in all its rows; PostgreSQL doesn't see that those that hold
   *     nothing are all the same, so they are named
   */
  String withinPart(Map<F, Operand> range) {
    Sort<F> by = sort.getFirst();
    String absent = range.entrySet().stream()
        .filter(entry -> entry.getValue() instanceof Operand.Absent)
        .map(entry -> clauses.column(entry.getKey()).sql() + ", ")
        .collect(Collectors.joining());
    return " ORDER BY " + absent + column(by).sql() + (by.descending() ? " DESC" : "") + ", " + id;
  }

  private String direction(Sort<F> by) {
    return column(by).sql() + suffix(by);
  }

  private String suffix(Sort<F> by) {
    return (by.descending() ? " DESC" : "") + (column(by).nullable() ? " NULLS LAST" : "");
  }

  private Column column(Sort<F> by) {
    return switch (by.field().kind()) {
      case NUMBER, SORT_KEY -> clauses.column(by.field());
      case ID, CODE, CODES, WORDS -> throw new IllegalArgumentException(by.field() + " has no order");
    };
  }

  private static Object bare(SortValue value) {
    return switch (value) {
      case SortValue.Number(long number) -> number;
      case SortValue.Key(byte[] bytes) -> bytes;
      case SortValue.Absent() -> throw new IllegalArgumentException("nothing to compare with");
    };
  }

  private static SortValue value(QueryField.Kind kind, Cells cells) throws SQLException {
    return switch (kind) {
      case NUMBER -> {
        Long number = cells.optionalNumber();
        yield number == null ? new SortValue.Absent() : new SortValue.Number(number);
      }
      case SORT_KEY -> {
        byte[] bytes = cells.bytes();
        yield bytes == null ? new SortValue.Absent() : new SortValue.Key(bytes);
      }
      case ID, CODE, CODES, WORDS -> throw new IllegalArgumentException("no order by " + kind);
    };
  }
}
