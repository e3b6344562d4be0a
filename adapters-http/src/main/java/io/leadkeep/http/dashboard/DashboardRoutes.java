package io.leadkeep.http.dashboard;

import static io.leadkeep.http.json.JsonReaders.constant;
import static io.leadkeep.http.json.JsonReaders.flag;
import static io.leadkeep.http.json.JsonReaders.id;
import static io.leadkeep.http.json.JsonReaders.integer;
import static io.leadkeep.http.json.JsonReaders.object;
import static io.leadkeep.http.json.JsonReaders.text;
import static io.leadkeep.http.json.JsonReaders.word;

import io.leadkeep.application.dashboard.ChangeDashboard;
import io.leadkeep.application.dashboard.CreateDashboard;
import io.leadkeep.application.dashboard.DashboardCard;
import io.leadkeep.application.dashboard.DashboardEdit;
import io.leadkeep.application.dashboard.DashboardEdit.TileEdit;
import io.leadkeep.application.dashboard.DeleteDashboard;
import io.leadkeep.application.dashboard.ViewDashboards;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.domain.dashboard.DashboardId;
import io.leadkeep.domain.dashboard.FunnelMode;
import io.leadkeep.domain.dashboard.Interval;
import io.leadkeep.domain.dashboard.Subject;
import io.leadkeep.domain.dashboard.TileKind;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Period;
import io.leadkeep.domain.filter.SortTerm;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.Role;
import io.leadkeep.http.criteria.CriteriaJson;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.json.JsonReaders;
import io.leadkeep.http.list.ListParameters;
import io.leadkeep.http.list.SortText;
import io.leadkeep.http.resource.Representation;
import io.leadkeep.http.resource.Resource;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The routes of dashboards. */
public final class DashboardRoutes {
  private static final String LIST = "/dashboards";
  private static final String ONE = LIST + "/{id}";
  private static final String DATA = ONE + "/tiles/{tileId}/data";
  private static final ListParameters PARAMETERS = ListParameters.of(FieldTables.DASHBOARDS).hiding("seen");

  private final ViewDashboards view;
  private final CreateDashboard create;
  private final ChangeDashboard change;
  private final DeleteDashboard delete;

  /** Needs the use cases of dashboards. */
  public DashboardRoutes(
      ViewDashboards view, CreateDashboard create, ChangeDashboard change, DeleteDashboard delete) {
    this.view = view;
    this.create = create;
    this.change = change;
    this.delete = delete;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(
        Route.get(LIST, Role.VIEWER, this::list).with(PARAMETERS.names()),
        Route.post(LIST, Role.USER, this::create),
        Route.get(ONE, Role.VIEWER, request -> dashboard(request).show()),
        Route.patch(ONE, Role.USER, this::change),
        Route.delete(ONE, Role.USER, this::delete),
        Route.get(DATA, Role.VIEWER, this::data));
  }

  private Answer list(Request request) {
    return PARAMETERS.answer(request, view.list(request.caller(), PARAMETERS.read(request)),
        new DashboardTexts(request.language())::dashboard);
  }

  private Answer create(Request request) {
    return Resource.create(request, body -> edit(request, body), edit ->
        create.handle(new CreateDashboard.Command(request.caller(), edit)).map(card -> shown(request, card)));
  }

  private Answer change(Request request) {
    return dashboard(request).change(body -> edit(request, body), (edit, expected) ->
        change.handle(new ChangeDashboard.Command(request.caller(), dashboardId(request), expected, edit))
            .map(card -> shown(request, card)));
  }

  private Answer delete(Request request) {
    return dashboard(request).delete(expected ->
        delete.handle(new DeleteDashboard.Command(request.caller(), dashboardId(request), expected)));
  }

  private Answer data(Request request) {
    UUID tile = request.id("tileId", Function.identity());
    return Answer.json(200, new DashboardTexts(request.language()).data(
        Resource.done(request, view.tile(request.caller(), dashboardId(request), tile))));
  }

  private Resource dashboard(Request request) {
    DashboardId id = dashboardId(request);
    return new Resource(request, () -> view.find(request.caller(), id).map(card -> shown(request, card)));
  }

  private static DashboardId dashboardId(Request request) {
    return request.id("id", DashboardId::new);
  }

  private static Representation shown(Request request, DashboardCard card) {
    return Representation.of(LIST + "/" + card.dashboard().id().value(), card.dashboard().revision().version(),
        new DashboardTexts(request.language()).dashboard(card));
  }

  private static DashboardEdit edit(Request request, JsonObject body) {
    return new DashboardEdit(
        body.edit("name", text(ShortText::new)),
        body.unlessAbsent("shared", flag()),
        body.unlessAbsent("tiles", JsonReaders.list(object(DashboardRoutes::tile))),
        request.language());
  }

  private static TileEdit tile(JsonObject body) {
    Optional<UUID> id = body.optional("id", id(Function.identity()));
    TileKind kind = body.required("kind", constant(TileKind.class));
    Optional<ShortText> title = body.optional("title", text(ShortText::new));
    Optional<String> definition = body.optional("definition", word(words -> words));
    Optional<Subject> subject = body.optional("entity", word(Subject::named));
    Optional<Filter> criteria = body.optional(CriteriaJson.MEMBER, CriteriaJson.READER);
    Optional<Boolean> includeHidden = body.optional("includeHidden", flag());
    Optional<String> groupBy = body.optional("groupBy", word(name -> name));
    Optional<String> columns = body.optional("columns", word(name -> name));
    Optional<FunnelMode> mode = body.optional("mode", constant(FunnelMode.class));
    Optional<Period> period = body.optional("period", constant(Period.class));
    Optional<Interval> interval = body.optional("interval", constant(Interval.class));
    Optional<List<SortTerm>> sort = body.optional("sort", SortText.READER);
    Optional<Integer> limit = body.optional("limit", integer(number -> number));
    return new TileEdit(id, kind, title, definition, subject, criteria, includeHidden, groupBy, columns, mode, period,
        interval, sort, limit);
  }
}
