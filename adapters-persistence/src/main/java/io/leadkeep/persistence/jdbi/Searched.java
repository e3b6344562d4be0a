package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.QueryField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A table that is searched.
 *
 * @param <F> its fields
 * @param <R> the type of its records
 * @param table the table
 * @param columns what its fields are in SQL
 * @param indexes the indexes that pages are read from
 * @param narrow indexes on fields with few records a value, without a name if it is the primary key: whatever else is
 *     asked, they find least
 * @param broad fields with few values and many records each: what is asked of them is soon found in any order
 * @param tally what is counted beforehand; empty if nothing is
 */
record Searched<F extends QueryField, R>(
    RecordTable<R> table,
    Function<F, Column> columns,
    List<Index<F>> indexes,
    Map<F, String> narrow,
    Set<F> broad,
    Optional<Tally<F>> tally) {
  /** {@return a table without indexes of its own, for short lists} */
  static <F extends QueryField, R> Searched<F, R> shortly(RecordTable<R> table, Function<F, Column> columns) {
    return new Searched<>(table, columns, List.of(), Map.of(), Set.of(), Optional.empty());
  }
}
