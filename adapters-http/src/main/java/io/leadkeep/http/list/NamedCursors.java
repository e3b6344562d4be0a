package io.leadkeep.http.list;

import io.leadkeep.application.filter.ListRequest.Cursor;
import io.leadkeep.http.server.Request;
import java.util.List;
import java.util.Optional;

/**
 * The cursors of several lists in one answer.
 *
 * @param request the request
 * @param question what all the lists are asked with: another question has other cursors
 */
public record NamedCursors(Request request, List<?> question) {
  /**
   * {@return the place that a cursor stands for; empty if it is none of that list}
   *
   * @param list the name of its list
   * @param text the cursor
   */
  public Optional<Cursor> read(String list, String text) {
    return CursorText.read(text, name(list));
  }

  /** {@return the cursor for a place in a list; empty if there is none} */
  public Optional<String> write(String list, Optional<Cursor> cursor) {
    return cursor.map(place -> CursorText.write(place, name(list)));
  }

  private String name(String list) {
    return Paging.list(request, List.of(list, question));
  }
}
