package io.leadkeep.http.history;

import io.leadkeep.application.filter.ListRequest.Cursor;
import io.leadkeep.application.history.Explain;
import io.leadkeep.application.history.Explanation;
import io.leadkeep.application.history.History;
import io.leadkeep.application.history.ViewHistory;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.SortValue;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.settings.SortLanguage;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.user.Role;
import io.leadkeep.http.list.Paging;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Parameters;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;

/** The routes of histories, and of the answers to "why?". */
public final class HistoryRoutes {
  private static final int SORT_VALUES = 2;
  private static final String FIELD = "field";

  private final ViewHistory view;
  private final Explain explain;

  /** Needs the use cases of histories. */
  public HistoryRoutes(ViewHistory view, Explain explain) {
    this.view = view;
    this.explain = explain;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(
        route("/companies/{id}/history", RecordKind.COMPANY),
        route("/contacts/{id}/history", RecordKind.CONTACT),
        route("/sales/{id}/history", RecordKind.SALE),
        Route.get("/contacts/{id}/conversions", Role.VIEWER, this::conversions).with("limit", "cursor"),
        Route.get("/companies/{id}/why", Role.VIEWER, request -> {
          requireField(request, "category");
          return why(request, explain.category(request.caller(), request.id("id", CompanyId::new)));
        }).with(FIELD),
        Route.get("/contacts/{id}/why", Role.VIEWER, request -> {
          requireField(request, "leadStatus");
          return why(request, explain.leadStatus(request.caller(), request.id("id", ContactId::new)));
        }).with(FIELD));
  }

  /** Other fields need no explanation: their history says all. */
  private static void requireField(Request request, String explained) {
    String field = request.parameters().text(FIELD)
        .orElseThrow(() -> Parameters.invalid(FIELD, ValueProblem.REQUIRED));
    if (!field.equals(explained)) {
      throw Parameters.invalid(FIELD, ValueProblem.UNKNOWN_VALUE);
    }
  }

  private Route route(String path, RecordKind kind) {
    return Route.get(path, Role.VIEWER, request -> history(request, kind)).with("limit", "cursor");
  }

  private Answer history(Request request, RecordKind kind) {
    UUID id = request.id("id", Function.identity());
    Paging paging = new Paging(request);
    History history = view
        .list(request.caller(), new RecordRef(kind, id), paging.after().map(HistoryRoutes::position), paging.limit())
        .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND).exception());
    return answer(paging, history.page(),
        change -> ChangeMapper.INSTANCE.json(change, history.statuses(), request.language()));
  }

  private Answer conversions(Request request) {
    Paging paging = new Paging(request);
    Page<Change> page = view.conversions(request.caller(), request.id("id", ContactId::new),
            paging.after().map(HistoryRoutes::position), paging.limit())
        .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND).exception());
    return answer(paging, page, ConversionJson::of);
  }

  private static Answer answer(Paging paging, Page<Change> page, Function<Change, ?> shown) {
    return paging.answer(page.items().stream().map(shown).toList(),
        page.next().map(position -> new Cursor(position, SortLanguage.DEFAULT)), OptionalLong.empty());
  }

  private static Answer why(Request request, Optional<Explanation> explanation) {
    return explanation
        .map(found -> Answer.json(200, Explanations.json(found, request.language())))
        .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND).exception());
  }

  private static Position position(Cursor cursor) {
    List<SortValue> values = cursor.position().values();
    if (values.size() != SORT_VALUES || !values.stream().allMatch(value -> value instanceof SortValue.Number)) {
      throw Paging.invalidCursor();
    }
    return cursor.position();
  }
}
