package io.leadkeep.http.count;

import static io.leadkeep.http.json.JsonReaders.word;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.count.CountRecords;
import io.leadkeep.application.count.Counts;
import io.leadkeep.application.count.GroupKey;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.criteria.CriteriaJson;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.list.ListBody;
import io.leadkeep.http.list.ListParameters;
import io.leadkeep.http.resource.RequestBody;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;
import java.util.Optional;

/** The routes of counts. */
public final class CountRoutes {
  private static final String OF_COMPANIES = "/companies/counts";
  private static final String OF_CONTACTS = "/contacts/counts";
  private static final String GROUP_BY = "groupBy";
  private static final ListParameters COMPANIES = ListParameters.of(FieldTables.COMPANIES);
  private static final ListParameters CONTACTS = ListParameters.of(FieldTables.CONTACTS);

  private final CountRecords count;

  /** Needs the use case that counts. */
  public CountRoutes(CountRecords count) {
    this.count = count;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(
        Route.get(OF_COMPANIES, Role.VIEWER, request -> answer(request, COMPANIES, count::companies))
            .with(COMPANIES.filters()).with(GROUP_BY),
        Route.post(OF_COMPANIES, Role.VIEWER, request -> answer(request, count::companies)),
        Route.get(OF_CONTACTS, Role.VIEWER, request -> answer(request, CONTACTS, count::contacts))
            .with(CONTACTS.filters()).with(GROUP_BY),
        Route.post(OF_CONTACTS, Role.VIEWER, request -> answer(request, count::contacts)));
  }

  private static Answer answer(Request request, ListParameters parameters, Counting counting) {
    return shown(request, parameters.done(request, counting.count(
        request.caller(), request.parameters().list(GROUP_BY), parameters.filter(request))));
  }

  private static Answer answer(Request request, Counting counting) {
    Asked asked = RequestBody.read(request, CountRoutes::asked);
    return shown(request, ListBody.done(request, counting.count(request.caller(), asked.groupBy(), asked.filter())));
  }

  private static Asked asked(JsonObject body) {
    Optional<Filter> filter = body.optional(CriteriaJson.MEMBER, CriteriaJson.READER);
    List<String> groupBy = body.required(GROUP_BY, word(text -> List.of(text.split(",", -1))));
    return new Asked(filter.orElseGet(Filter::all), groupBy);
  }

  private static Answer shown(Request request, Counts counts) {
    return Answer.json(200, new CountsJson(shown(counts.groups(), request.language()), counts.total()));
  }

  private static List<CountsJson.Counted> shown(List<Counts.Group> groups, Language language) {
    return groups.stream().map(group -> shown(group, language)).toList();
  }

  private static CountsJson.Counted shown(Counts.Group group, Language language) {
    Optional<String> key = group.key().map(GroupKey::key);
    String label = GroupLabels.of(group.key(), language);
    return group.groups().isEmpty()
        ? new CountsJson.GroupJson(key, label, group.count())
        : new CountsJson.RowJson(key, label, group.count(), shown(group.groups(), language));
  }

  private record Asked(Filter filter, List<String> groupBy) {}

  /** A use case that counts. */
  private interface Counting {
    Result<Counts> count(Caller caller, List<String> groupBy, Filter filter);
  }
}
