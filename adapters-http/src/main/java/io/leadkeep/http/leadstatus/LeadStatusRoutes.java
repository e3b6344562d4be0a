package io.leadkeep.http.leadstatus;

import static io.leadkeep.http.json.JsonReaders.constant;
import static io.leadkeep.http.json.JsonReaders.flag;
import static io.leadkeep.http.listitem.ItemResources.ref;

import io.leadkeep.application.leadstatus.ChangeLeadStatus;
import io.leadkeep.application.leadstatus.CreateLeadStatus;
import io.leadkeep.application.leadstatus.DeleteLeadStatus;
import io.leadkeep.application.leadstatus.LeadStatusEdit;
import io.leadkeep.application.leadstatus.ReorderLeadStatuses;
import io.leadkeep.application.leadstatus.RestoreLeadStatus;
import io.leadkeep.application.leadstatus.ViewLeadStatuses;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusKind;
import io.leadkeep.domain.user.Role;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.listitem.ItemResources;
import io.leadkeep.http.resource.Resource;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.ArrayList;
import java.util.List;

/** The routes of lead statuses. */
public final class LeadStatusRoutes {
  private static final String LIST = "/lead-statuses";
  private static final String ONE = LIST + "/{id}";

  private final ItemResources<LeadStatus> statuses;
  private final CreateLeadStatus create;
  private final ChangeLeadStatus change;
  private final DeleteLeadStatus delete;
  private final RestoreLeadStatus restore;
  private final ReorderLeadStatuses reorder;

  /** Needs the use cases of lead statuses. */
  public LeadStatusRoutes(
      ViewLeadStatuses view,
      CreateLeadStatus create,
      ChangeLeadStatus change,
      DeleteLeadStatus delete,
      RestoreLeadStatus restore,
      ReorderLeadStatuses reorder) {
    this.statuses = new ItemResources<>(LIST, view::all, LeadStatusMapper.INSTANCE::item);
    this.create = create;
    this.change = change;
    this.delete = delete;
    this.restore = restore;
    this.reorder = reorder;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>(statuses.reading());
    routes.add(Route.post(LIST, Role.ADMIN, this::create));
    routes.add(Route.patch(ONE, Role.ADMIN, this::change));
    routes.add(Route.delete(ONE, Role.ADMIN, this::delete));
    routes.add(Route.post(ONE + "/restore", Role.ADMIN, this::restore));
    routes.add(Route.put(LIST + "/order", Role.ADMIN, this::reorder));
    return routes;
  }

  private Answer create(Request request) {
    return Resource.create(request, body -> edit(request, body),
        edit -> create.handle(new CreateLeadStatus.Command(request.caller(), edit))
            .map(status -> statuses.shown(request, status)));
  }

  private Answer change(Request request) {
    return statuses.item(request).change(body -> edit(request, body), (edit, expected) ->
        change.handle(new ChangeLeadStatus.Command(request.caller(), ref(request), expected, edit))
            .map(status -> statuses.shown(request, status)));
  }

  private Answer delete(Request request) {
    return statuses.item(request).delete(expected ->
        delete.handle(new DeleteLeadStatus.Command(request.caller(), ref(request), expected)));
  }

  private Answer restore(Request request) {
    return statuses.item(request).change(expected ->
        restore.handle(new RestoreLeadStatus.Command(request.caller(), ref(request), expected))
            .map(status -> statuses.shown(request, status)));
  }

  private Answer reorder(Request request) {
    return statuses.order(request).change(ItemResources::order, (order, expected) ->
        reorder.handle(new ReorderLeadStatuses.Command(request.caller(), order, expected)).map(statuses::order));
  }

  private static LeadStatusEdit edit(Request request, JsonObject body) {
    return new LeadStatusEdit(
        ItemResources.edit(request, body),
        body.unlessAbsent("kind", constant(LeadStatusKind.class)),
        body.unlessAbsent("isDefault", flag()));
  }
}
