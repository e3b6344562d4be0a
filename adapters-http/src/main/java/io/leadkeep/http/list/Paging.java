package io.leadkeep.http.list;

import io.leadkeep.application.command.StateTag;
import io.leadkeep.application.filter.ListRequest.Cursor;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Which page of a list a request asks for, and how a page is answered. */
public final class Paging {
  private static final String CURSOR = "cursor";

  /** The query parameters that every list has. */
  public static final Set<String> PARAMETERS = Set.of("limit", CURSOR, "count");

  static final int USUAL_LIMIT = 50;
  static final int HIGHEST_LIMIT = 200;

  private final Request request;
  private final String list;

  /** Reads what a request asks. */
  public Paging(Request request) {
    this(request, Optional.empty());
  }

  /**
   * Reads what a request asks.
   *
   * @param request the request
   * @param saved the saved criteria of the list, to which its cursors belong too
   */
  Paging(Request request, Optional<Filter> saved) {
    this.request = request;
    Map<String, String> filterAndOrder = new TreeMap<>(request.parameters().all());
    filterAndOrder.keySet().removeAll(PARAMETERS);
    this.list = list(request, saved.isPresent() ? List.of(filterAndOrder, saved.get()) : filterAndOrder);
  }

  /** {@return how many entries at most} */
  public int limit() {
    return request.parameters().number("limit", 1, HIGHEST_LIMIT, USUAL_LIMIT);
  }

  /** {@return whether to tell how many there are in all} */
  public boolean count() {
    return request.parameters().flag("count");
  }

  /** {@return where the page before ended; empty for the first page} */
  public Optional<Cursor> after() {
    return request.parameters().text(CURSOR)
        .map(text -> CursorText.read(text, list).orElseThrow(Paging::invalidCursor));
  }

  /**
   * {@return a page}
   *
   * @param items what is shown
   * @param next where the next page begins; empty if this was the last
   * @param total how many there are in all, if that is told
   */
  public Answer answer(List<?> items, Optional<Cursor> next, OptionalLong total) {
    return page(list, items, next, total);
  }

  /** {@return the name of a list in its cursors: whoever asks otherwise, or elsewhere, asks another one} */
  static String list(Request request, Object filterAndOrder) {
    return StateTag.of(List.of(request.caller().workspace(), request.path(), filterAndOrder));
  }

  static Answer page(String list, List<?> items, Optional<Cursor> next, OptionalLong total) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("items", items);
    page.put("nextCursor", next.map(cursor -> CursorText.write(cursor, list)));
    total.ifPresent(count -> page.put("total", count));
    return Answer.json(200, page);
  }

  /** {@return the problem with a cursor, to be thrown} */
  public static RuntimeException invalidCursor() {
    return Problem.ofParameter(ProblemCode.INVALID_CURSOR, CURSOR, ValueProblem.INVALID_FORMAT).exception();
  }
}
