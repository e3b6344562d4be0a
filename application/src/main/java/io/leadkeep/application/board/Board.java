package io.leadkeep.application.board;

import io.leadkeep.application.count.GroupKey;
import io.leadkeep.application.filter.ListRequest.Cursor;
import java.util.List;
import java.util.Optional;

/**
 * A board, or one column of it.
 *
 * @param <T> the type of the records, as they are shown
 * @param columns the columns in the order of their list; the one without a value last, if it has cards
 * @param rows what divides the columns, and how many cards each part has in all; empty if nothing does
 */
public record Board<T>(List<Column<T>> columns, List<Part> rows) {
  /**
   * One column.
   *
   * @param <T> the type of the records, as they are shown
   * @param key what its records have in common; empty for those without a value
   * @param count how many they are
   * @param cards a page of them
   * @param next where the next page begins; empty if this was the last
   * @param rows how many of them are in each part
   */
  public record Column<T>(
      Optional<GroupKey> key, long count, List<Card<T>> cards, Optional<Cursor> next, List<Part> rows) {}

  /**
   * One part of a divided column, or of all.
   *
   * @param key what its records have in common; empty for those without a value
   * @param count how many they are
   */
  public record Part(Optional<GroupKey> key, long count) {}
}
