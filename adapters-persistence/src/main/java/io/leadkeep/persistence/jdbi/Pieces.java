package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.QueryField.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes a page apart into pieces that are in order already, to be merged. Where the engine repeats a piece for each of
 * some values, ranges that differ in their values alone are one piece: it takes as long to plan as one range does.
 *
 * @param <F> the fields
 * @param searched the table
 * @param dialect the engine
 * @param clauses the clauses of the statement
 * @param order the order of the page
 */
record Pieces<F extends QueryField>(
    Searched<F, ?> searched, Dialect dialect, Clauses<F> clauses, Order<F> order) {

  /**
   * {@return the pieces of a page, at least one}
   *
   * @param query its query
   * @param rare whether few records meet it
   */
  List<Piece> of(Query<F> query, boolean rare) {
    return Ranges.of(searched, query, rare)
        .map(ranges -> pieces(ranges, query))
        .orElseGet(() -> List.of(all(query)));
  }

  private Piece all(Query<F> query) {
    String condition = conditions().of(query.criteria())
        + query.after().map(position -> " AND " + order.after(position)).orElse("");
    String using = Ranges.narrow(searched, query).map(dialect::using).orElse("");
    return new Piece(false, Optional.empty(), using, condition, order.clause());
  }

  private List<Piece> pieces(Ranges<F> ranges, Query<F> query) {
    boolean isNamed = !ranges.index().equal().isEmpty();
    String using = dialect.using(ranges.index().name());
    List<String> rest = ranges.rest().stream().map(conditions()::condition).toList();
    List<String> parts = order.parts(query.after());
    List<Piece> pieces = new ArrayList<>();
    for (List<Map<F, Operand>> alike : alike(ranges.values())) {
      for (Repeated repeated : repeated(ranges.index().equal(), alike)) {
        for (String part : parts) {
          String condition = Stream.of(repeated.range(), rest, List.of(part))
              .flatMap(List::stream).collect(Collectors.joining(" AND "));
          pieces.add(
              new Piece(isNamed, repeated.forEach(), using, condition, order.withinPart(alike.getFirst())));
        }
      }
    }
    return pieces;
  }

  /** {@return ranges by the fields that hold nothing in them} */
  private Collection<List<Map<F, Operand>>> alike(List<Map<F, Operand>> ranges) {
    return ranges.stream()
        .collect(Collectors.groupingBy(Pieces::absent, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static <F> Set<F> absent(Map<F, Operand> range) {
    return range.entrySet().stream()
        .filter(entry -> entry.getValue() instanceof Operand.Absent)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private List<Repeated> repeated(List<F> fields, List<Map<F, Operand>> alike) {
    Map<F, Operand> first = alike.getFirst();
    Set<F> absent = absent(first);
    List<F> present = fields.stream().filter(field -> !absent.contains(field)).toList();
    Optional<String> forEach = alike.size() > 1 && present.stream().allMatch(field -> field.kind() == Kind.ID)
        ? dialect.eachOf(present.stream().map(field -> clauses.bind(ids(field, alike))).toList())
        : Optional.empty();
    if (forEach.isEmpty()) {
      return alike.stream().map(range -> new Repeated(Optional.empty(), conditions().exactly(range))).toList();
    }
    Map<F, Operand> nothing = new HashMap<>(first);
    nothing.keySet().removeAll(present);
    List<String> range = new ArrayList<>(conditions().exactly(nothing));
    for (int place = 0; place < present.size(); place++) {
      range.add(clauses.column(present.get(place)).sql() + " = each.id" + place);
    }
    return List.of(new Repeated(forEach, range));
  }

  private Object ids(F field, List<Map<F, Operand>> ranges) {
    return dialect.ids(ranges.stream().map(range -> Conditions.id(range.get(field))).toList());
  }

  private Conditions<F> conditions() {
    return new Conditions<>(clauses, dialect);
  }

  /**
   * Ranges.
   *
   * @param forEach the lists of values that they are repeated for
   * @param range the conditions of one of them
   */
  private record Repeated(Optional<String> forEach, List<String> range) {}
}
