package io.leadkeep.application.port;

import io.leadkeep.application.search.Cell;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists and counts of the records of one kind.
 *
 * @param <F> their fields
 * @param <R> the type of the records
 */
public interface Search<F extends QueryField, R> {
  /**
   * {@return one page of the records that meet the criteria, in a total order}
   *
   * <p>The order is that of the sort fields in turn, each up or down; records without a value come last either way;
   * ties are broken by id, up, as ids are written. Paging is by position: a record whose sort values don't change
   * between the pages is on exactly one of them.
   */
  Page<R> page(Query<F> query);

  /** {@return how many records meet the criteria} */
  long count(Criteria<F> criteria);

  /**
   * {@return one {@link #count} for each of these, in their order}
   *
   * <p>However many there are, it is one question to the storage.
   *
   * @param each which records; may name the same ones again
   */
  List<Long> counts(List<Criteria<F>> each);

  /**
   * {@return how many records that meet the criteria hold each value of a field; those without a value under empty}
   *
   * @param field a field of ids or codes
   * @param criteria which records
   */
  Map<Optional<Operand>, Long> groups(F field, Criteria<F> criteria);

  /**
   * {@return how many records that meet the criteria hold each pair of values of two fields; pairs that no record holds
   * are left out}
   *
   * @param rows a field of ids or codes
   * @param columns a field of ids or codes
   * @param criteria which records
   */
  Map<Cell, Long> crossTable(F rows, F columns, Criteria<F> criteria);

  /**
   * {@return one {@link #page} for each query, in their order}
   *
   * <p>However many there are, it is one question to the storage.
   *
   * @param queries what to ask; all with the same order
   */
  List<Page<R>> pages(List<Query<F>> queries);
}
