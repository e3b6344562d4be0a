package io.leadkeep.application.board;

import io.leadkeep.application.count.GroupKey;
import io.leadkeep.application.filter.ListRequest;
import java.util.Optional;

/**
 * What a board is asked with.
 *
 * @param groupBy the name of the field of the columns: leadStatus, category, categoryGroup or owner
 * @param rows the name of another one of these fields, to divide the columns by
 * @param column the only column that is wanted, by its key; {@code none} for the one without a value
 * @param cards which records and in which order, and how many of each column
 * @param after where a later page of the only column begins; empty for first pages
 */
public record BoardRequest(
    String groupBy, Optional<String> rows, Optional<String> column, ListRequest cards, Optional<Place> after) {
  /** A place in a column. */
  @FunctionalInterface
  public interface Place {
    /** {@return the place, if it is one of this column} */
    Optional<ListRequest.Cursor> in(Optional<GroupKey> column);
  }
}
