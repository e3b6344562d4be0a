package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.QueryField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A statement that counts records: their keys, and how many they are.
 *
 * @param <F> the fields
 * @param clauses the values that are bound to it
 * @param sql its text
 */
record CountStatement<F extends QueryField>(Clauses<F> clauses, String sql) {
  /** {@return the statement that counts by these keys, or all in one, if there are none} */
  static <F extends QueryField> CountStatement<F> of(
      Searched<F, ?> searched, Dialect dialect, Criteria<F> criteria, List<F> keys) {
    Optional<String> cube = searched.tally().flatMap(tally -> tally.cube(criteria, keys));
    return cube.isPresent()
        ? kept(searched.tally().orElseThrow(), cube.get(), dialect, criteria, keys)
        : counting(searched, dialect, criteria, keys);
  }

  private static <F extends QueryField> CountStatement<F> kept(
      Tally<F> tally, String cube, Dialect dialect, Criteria<F> criteria, List<F> keys) {
    Clauses<F> clauses = new Clauses<>(tally::column);
    String condition = new Conditions<>(clauses, dialect).of(tally.criteria(criteria));
    String selected = selected(clauses, keys);
    String sql = "SELECT " + selected + "COALESCE(SUM(t.record_count), 0) FROM counts t"
        + " WHERE t.workspace_id = :workspace AND t.record_kind = :" + clauses.bind(tally.recordKind())
        + " AND t.cube = :" + clauses.bind(cube) + " AND " + condition + grouped(clauses, keys)
        + (keys.isEmpty() ? "" : " HAVING SUM(t.record_count) <> 0");
    return new CountStatement<>(clauses, sql);
  }

  private static <F extends QueryField> CountStatement<F> counting(
      Searched<F, ?> searched, Dialect dialect, Criteria<F> criteria, List<F> keys) {
    Clauses<F> clauses = new Clauses<>(searched.columns());
    String condition = new Conditions<>(clauses, dialect).of(criteria);
    String selected = selected(clauses, keys);
    String sql = "SELECT " + selected + "COUNT(*) FROM " + searched.table().name() + " t" + clauses.joined()
        + " WHERE t.workspace_id = :workspace AND " + condition + grouped(clauses, keys);
    return new CountStatement<>(clauses, sql);
  }

  private static <F extends QueryField> String selected(Clauses<F> clauses, List<F> keys) {
    return keys.stream().map(key -> clauses.column(key).sql() + ", ").collect(Collectors.joining());
  }

  private static <F extends QueryField> String grouped(Clauses<F> clauses, List<F> keys) {
    return keys.isEmpty() ? "" : keys.stream().map(key -> clauses.column(key).sql())
        .collect(Collectors.joining(", ", " GROUP BY ", ""));
  }
}
