package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A statement that reads pages. It first finds which rows they have, as ids and sort values, from as many pieces as
 * that takes ({@link Pieces}), and then reads those rows; a page that is one range is read at once.
 *
 * @param <F> the fields
 */
final class PageStatement<F extends QueryField> {
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
   * {@return the statements that ask these queries, all with the same order; a single one unless they are extremely
   * many}
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
    if (pages.size() == 1 && pages.getFirst().isReadAtOnce()) {
      PageOf only = pages.getFirst();
      return select(
          only.place() + ", " + searched.table().columns() + sortValues, only.pieces().getFirst(), only.limit());
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
    return clauses.isEnough(pages.stream().mapToInt(page -> page.pieces().size()).sum());
  }

  /**
   * Where all is read from ranges of an index, the limit stands in the statement: engines then see without looking at
   * the values that a plan will do for all of them. Where values tell which plan is best they are to look.
   */
  private void add(int place, Query<F> query, boolean rare) {
    List<Piece> pieces = new Pieces<>(searched, dialect, clauses, order).of(query, rare);
    long limit = query.limit() + 1L;
    boolean stands = pieces.stream().allMatch(Piece::isNamed);
    pages.add(new PageOf(place, pieces, stands ? Long.toString(limit) : ":" + clauses.bind(limit)));
  }

  private String merged(PageOf page) {
    String selected = "t." + dialect.rowAddress(searched.table().idColumn()) + " AS address, t."
        + searched.table().idColumn() + " AS tie" + order.selectedAs();
    String all = IntStream.range(0, page.pieces().size())
        .mapToObj(number -> part(page, selected, number))
        .collect(Collectors.joining(" UNION ALL "));
    return "SELECT " + page.place() + " AS place, u.* FROM (" + all + ") u ORDER BY " + order.again("u.")
        + " LIMIT " + page.limit();
  }

  private String part(PageOf page, String selected, int number) {
    Piece piece = page.pieces().get(number);
    return "SELECT p" + number + ".* FROM " + piece.forEach().map(values -> values + " CROSS JOIN LATERAL ").orElse("")
        + "(" + select(selected, piece, page.limit()) + ") p" + number;
  }

  private String select(String selected, Piece piece, String limit) {
    return "SELECT " + selected + " FROM " + searched.table().name() + " t" + piece.using() + clauses.joined()
        + " WHERE t.workspace_id = :workspace AND " + piece.condition() + piece.order() + " LIMIT " + limit;
  }

  /**
   * A page.
   *
   * @param place the place of its query
   * @param pieces what it is merged from
   * @param limit the limit, or the parameter that it is bound to
   */
  private record PageOf(int place, List<Piece> pieces, String limit) {
    boolean isReadAtOnce() {
      return pieces.size() == 1 && pieces.getFirst().forEach().isEmpty();
    }
  }
}
