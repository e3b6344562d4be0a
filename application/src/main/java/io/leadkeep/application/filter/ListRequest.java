package io.leadkeep.application.filter;

import io.leadkeep.application.search.Position;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.SortTerm;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.settings.SortLanguage;
import java.util.List;
import java.util.Optional;

/**
 * What a list is asked with.
 *
 * @param filter which records
 * @param sort the order; empty for the list's own
 * @param after where the page before ended; empty for the first page
 * @param limit how many records at most, from 1
 * @param count whether to count all records that pass the filter
 */
public record ListRequest(
    Filter filter, List<SortTerm> sort, Optional<Cursor> after, int limit, boolean count) {
  /**
   * Where a page ended, and the alphabet it was sorted by.
   *
   * @param position the last record's place
   * @param language the sort language at that time
   */
  public record Cursor(Position position, SortLanguage language) {}

  /** {@return the same request with one more condition} */
  public ListRequest and(Term term) {
    return new ListRequest(filter.and(term), sort, after, limit, count);
  }

  /** {@return the page of the same request that begins here} */
  public ListRequest from(Cursor place) {
    return new ListRequest(filter, sort, Optional.of(place), limit, count);
  }
}
