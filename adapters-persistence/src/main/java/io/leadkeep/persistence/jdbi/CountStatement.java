package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.QueryField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A statement that counts records.
 *
 * @param bound the values that are bound to it
 * @param sql its text
 */
record CountStatement(Bound bound, String sql) {
  /** {@return the statement that counts by these keys: for each combination the keys, and how many records have it} */
  static <F extends QueryField> CountStatement by(
      Searched<F, ?> searched, Dialect dialect, Criteria<F> criteria, List<F> keys) {
    Bound bound = new Bound();
    return new CountStatement(bound, new Parts<>(searched, dialect, bound).part("", criteria, keys));
  }

  /**
   * {@return the statements that count the records that meet each of these: its place, and how many there are; a single
   * one unless they are extremely many}
   */
  static <F extends QueryField> List<CountStatement> ofEach(
      Searched<F, ?> searched, Dialect dialect, List<Criteria<F>> each) {
    List<CountStatement> statements = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    Bound bound = new Bound();
    for (int place = 0; place < each.size(); place++) {
      parts.add(new Parts<>(searched, dialect, bound).part(place + ", ", each.get(place), List.of()));
      if (place == each.size() - 1 || bound.isEnough(parts.size())) {
        statements.add(new CountStatement(bound, String.join(" UNION ALL ", parts)));
        parts.clear();
        bound = new Bound();
      }
    }
    return statements;
  }

  /**
   * Makes parts of one statement.
   *
   * @param searched what is counted
   * @param dialect the engine
   * @param bound the values that are bound to the statement
   */
  private record Parts<F extends QueryField>(Searched<F, ?> searched, Dialect dialect, Bound bound) {
    /** {@return what counts by these keys, or all in one, if there are none; from the table of counts if it knows} */
    String part(String before, Criteria<F> criteria, List<F> keys) {
      Optional<String> cube = searched.tally().flatMap(tally -> tally.cube(criteria, keys));
      return cube.isPresent()
          ? kept(searched.tally().orElseThrow(), cube.get(), before, criteria, keys)
          : counting(before, criteria, keys);
    }

    private String kept(Tally<F> tally, String cube, String before, Criteria<F> criteria, List<F> keys) {
      Clauses<F> clauses = new Clauses<>(tally::column, bound);
      String condition = new Conditions<>(clauses, dialect).of(tally.criteria(criteria));
      return "SELECT " + before + selected(clauses, keys) + "COALESCE(SUM(t.record_count), 0) FROM counts t"
          + " WHERE t.workspace_id = :workspace AND t.record_kind = :" + clauses.bind(tally.recordKind())
          + " AND t.cube = :" + clauses.bind(cube) + " AND " + condition + grouped(clauses, keys)
          + (keys.isEmpty() ? "" : " HAVING SUM(t.record_count) <> 0");
    }

    private String counting(String before, Criteria<F> criteria, List<F> keys) {
      Clauses<F> clauses = new Clauses<>(searched.columns(), bound);
      String condition = new Conditions<>(clauses, dialect).of(criteria);
      String selected = selected(clauses, keys);
      return "SELECT " + before + selected + "COUNT(*) FROM " + searched.table().name() + " t" + clauses.joined()
          + " WHERE t.workspace_id = :workspace AND " + condition + grouped(clauses, keys);
    }

    private String selected(Clauses<F> clauses, List<F> keys) {
      return keys.stream().map(key -> clauses.column(key).sql() + ", ").collect(Collectors.joining());
    }

    private String grouped(Clauses<F> clauses, List<F> keys) {
      return keys.isEmpty() ? "" : keys.stream().map(key -> clauses.column(key).sql())
          .collect(Collectors.joining(", ", " GROUP BY ", ""));
    }
  }
}
