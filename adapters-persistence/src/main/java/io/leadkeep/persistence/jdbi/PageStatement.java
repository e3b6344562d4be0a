package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A statement that reads pages. It first finds which rows they have, as ids and sort values, from as many pieces as that
 * takes, and then reads those rows; a page that is one piece is read at once.
 *
 * @param <F> the fields
 */
final class PageStatement<F extends QueryField> {
  /** Engines limit how many parts a statement has, and how many values are bound to it. */
  private static final int ENOUGH_PIECES = 100;
  private static final int ENOUGH_VALUES = 1_000;

  private final Searched<F, ?> searched;
  private final Dialect dialect;
  private final Clauses<F> clauses;
  private final Order<F> order;
  private final List<PageOf> pages = new ArrayList<>();

  private PageStatement(Searched<F, ?> searched, Dialect dialect, List<Sort<F>> sort) {
    this.searched = searched;
    this.dialect = dialect;
    this.clauses = new Clauses<>(searched.columns());
    this.order = new Order<>(clauses, sort, "t." + searched.table().idColumn());
  }

  /**
   * {@return the statements that ask these queries, all with the same order; a single one unless they are extremely many}
   *
   * @param searched the table
   * @param dialect the engine
   * @param queries the queries
   * @param rare those of them that few records meet
   */
  static <F extends QueryField> List<PageStatement<F>> ofEach(
      Searched<F, ?> searched, Dialect dialect, List<Query<F>> queries, Set<Query<F>> rare) {
    List<PageStatement<F>> statements = new ArrayList<>();
    for (int place = 0; place < queries.size(); place++) {
      Query<F> query = queries.get(place);
      if (statements.isEmpty() || statements.getLast().isFull()) {
        statements.add(new PageStatement<>(searched, dialect, query.sort()));
      }
      statements.getLast().add(place, query, rare.contains(query));
    }
    return statements;
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
    if (pages.size() == 1 && pages.getFirst().pieces().size() == 1) {
      PageOf only = pages.getFirst();
      return select(only.place() + ", " + searched.table().columns() + sortValues, only.pieces().getFirst());
    }
    String found = pages.stream()
        .map(page -> "SELECT * FROM (" + merged(page) + ") m" + page.place())
        .collect(Collectors.joining(" UNION ALL "));
    return "SELECT k.place, " + searched.table().columns() + order.selectedAgain("k.")
        + " FROM (" + found + ") k CROSS JOIN " + searched.table().name() + " t"
        + " WHERE t.workspace_id = :workspace AND t." + dialect.rowAddress(searched.table().idColumn()) + " = k.address"
        + " ORDER BY k.place, " + order.again("k.");
  }

  private boolean isFull() {
    return pages.stream().mapToInt(page -> page.pieces().size()).sum() >= ENOUGH_PIECES
        || clauses.bound().size() >= ENOUGH_VALUES;
  }

  private void add(int place, Query<F> query, boolean rare) {
    String limit = clauses.bind(query.limit() + 1L);
    pages.add(new PageOf(place, pieces(query, rare, limit), limit));
  }

  private String merged(PageOf page) {
    String selected = "t." + dialect.rowAddress(searched.table().idColumn()) + " AS address, t."
        + searched.table().idColumn() + " AS tie" + order.selectedAs();
    String all = IntStream.range(0, page.pieces().size())
        .mapToObj(piece -> "SELECT * FROM (" + select(selected, page.pieces().get(piece)) + ") p" + piece)
        .collect(Collectors.joining(" UNION ALL "));
    return "SELECT " + page.place() + " AS place, u.* FROM (" + all + ") u ORDER BY " + order.again("u.")
        + " LIMIT :" + page.limit();
  }

  private String select(String selected, Piece piece) {
    return "SELECT " + selected + " FROM " + searched.table().name() + " t" + piece.using() + clauses.joined()
        + " WHERE t.workspace_id = :workspace AND " + piece.condition() + piece.order() + " LIMIT :" + piece.limit();
  }

  private List<Piece> pieces(Query<F> query, boolean rare, String limit) {
    Optional<Ranges<F>> ranges = Ranges.of(searched, query, rare);
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
   * A page.
   *
   * @param place the place of its query
   * @param pieces what it is merged from
   * @param limit the name of the bound limit
   */
  private record PageOf(int place, List<Piece> pieces, String limit) {}

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
