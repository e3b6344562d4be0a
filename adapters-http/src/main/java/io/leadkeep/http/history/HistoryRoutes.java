package io.leadkeep.http.history;

import io.leadkeep.application.filter.ListRequest.Cursor;
import io.leadkeep.application.history.ViewHistory;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.SortValue;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.settings.SortLanguage;
import io.leadkeep.domain.user.Role;
import io.leadkeep.http.list.Paging;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;

/** The routes of histories. */
public final class HistoryRoutes {
  private static final int SORT_VALUES = 2;

  private final ViewHistory view;

  /** Needs the use case of histories. */
  public HistoryRoutes(ViewHistory view) {
    this.view = view;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(
        route("/companies/{id}/history", RecordKind.COMPANY),
        route("/contacts/{id}/history", RecordKind.CONTACT),
        route("/sales/{id}/history", RecordKind.SALE));
  }

  private Route route(String path, RecordKind kind) {
    return Route.get(path, Role.VIEWER, request -> history(request, kind)).with("limit", "cursor");
  }

  private Answer history(Request request, RecordKind kind) {
    UUID id = request.id("id", Function.identity());
    Paging paging = new Paging(request);
    Page<Change> page = view
        .list(request.caller(), new RecordRef(kind, id), paging.after().map(HistoryRoutes::position), paging.limit())
        .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND).exception());
    return paging.answer(
        page.items().stream().map(change -> ChangeMapper.INSTANCE.json(change, request.language())).toList(),
        page.next().map(position -> new Cursor(position, SortLanguage.DEFAULT)),
        OptionalLong.empty());
  }

  private static Position position(Cursor cursor) {
    List<SortValue> values = cursor.position().values();
    if (values.size() != SORT_VALUES || !values.stream().allMatch(value -> value instanceof SortValue.Number)) {
      throw Paging.invalidCursor();
    }
    return cursor.position();
  }
}
