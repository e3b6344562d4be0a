package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The one statement that reads pages. It first finds which rows they have, as ids and sort values, from as many pieces
 * as that takes, and then reads those rows; a page that is one piece is read at once.
 *
 * @param <F> the fields
 */
final class PageStatement<F extends QueryField> {
  private final Searched<F, ?> searched;
  private final Dialect dialect;
  private final List<Query<F>> queries;
  private final Clauses<F> clauses;
  private final Order<F> order;

  /** Asks these queries, all with the same order. */
  PageStatement(Searched<F, ?> searched, Dialect dialect, List<Query<F>> queries) {
    this.searched = searched;
    this.dialect = dialect;
    this.queries = queries;
    this.clauses = new Clauses<>(searched.columns());
    this.order = new Order<>(clauses, queries.getFirst().sort(), "t." + searched.table().idColumn());
  }

  Clauses<F> clauses() {
    return clauses;
  }

  Order<F> order() {
    return order;
  }

  /** {@return the statement: of each row the place of its query, the columns of its table, and its sort values} */
  String sql() {
    String sortValues = order.selected();
    List<String> limits = queries.stream().map(query -> clauses.bind(query.limit() + 1L)).toList();
    List<List<Piece>> pieces = IntStream.range(0, queries.size())
        .mapToObj(place -> pieces(queries.get(place), limits.get(place)))
        .toList();
    if (pieces.size() == 1 && pieces.getFirst().size() == 1) {
      return select("0, " + searched.table().columns() + sortValues, pieces.getFirst().getFirst());
    }
    String found = IntStream.range(0, pieces.size())
        .mapToObj(place -> "SELECT * FROM (" + merged(place, pieces.get(place), limits.get(place)) + ") m" + place)
        .collect(Collectors.joining(" UNION ALL "));
    return "SELECT k.place, " + searched.table().columns() + order.selectedAgain("k.")
        + " FROM (" + found + ") k CROSS JOIN " + searched.table().name() + " t"
        + " WHERE t.workspace_id = :workspace AND t." + dialect.rowAddress(searched.table().idColumn()) + " = k.address"
        + " ORDER BY k.place, " + order.again("k.");
  }

  private String merged(int place, List<Piece> pieces, String limit) {
    String selected = "t." + dialect.rowAddress(searched.table().idColumn()) + " AS address, t."
        + searched.table().idColumn() + " AS tie" + order.selectedAs();
    String all = IntStream.range(0, pieces.size())
        .mapToObj(piece -> "SELECT * FROM (" + select(selected, pieces.get(piece)) + ") p" + piece)
        .collect(Collectors.joining(" UNION ALL "));
    return "SELECT " + place + " AS place, u.* FROM (" + all + ") u ORDER BY " + order.again("u.")
        + " LIMIT :" + limit;
  }

  private String select(String selected, Piece piece) {
    return "SELECT " + selected + " FROM " + searched.table().name() + " t" + piece.using() + clauses.joined()
        + " WHERE t.workspace_id = :workspace AND " + piece.condition() + piece.order() + " LIMIT :" + piece.limit();
  }

  private List<Piece> pieces(Query<F> query, String limit) {
    Optional<Ranges<F>> ranges = Ranges.of(searched, query);
    Conditions<F> conditions = new Conditions<>(clauses, dialect);
    if (ranges.isEmpty()) {
      String condition = conditions.of(query.criteria())
          + query.after().map(position -> " AND " + order.after(position)).orElse("");
      String using = Ranges.narrow(searched, query).map(dialect::using).orElse("");
      return List.of(new Piece(using, condition, order.clause(), limit));
    }
    String using = dialect.using(ranges.get().index().name());
    List<String> rest = ranges.get().rest().stream().map(conditions::condition).toList();
    List<String> parts = order.parts(query.after());
    List<Piece> pieces = new ArrayList<>();
    for (Map<F, Operand> values : ranges.get().values()) {
      List<String> range = conditions.exactly(values);
      parts.forEach(part ->
          pieces.add(new Piece(using, joined(range, rest, part), order.withinPart(values), limit)));
    }
    return pieces;
  }

  private static String joined(List<String> range, List<String> rest, String part) {
    return Stream.of(range, rest, List.of(part)).flatMap(List::stream).collect(Collectors.joining(" AND "));
  }

  /**
   * Rows that are in order already.
   *
   * @param using the index
   * @param condition which rows
   * @param order the ORDER BY clause
   * @param limit the name of the bound limit
   */
  private record Piece(String using, String condition, String order, String limit) {}
}
