package io.leadkeep.http.count;

import io.leadkeep.application.command.Result;
import io.leadkeep.application.count.CountRecords;
import io.leadkeep.application.count.Counts;
import io.leadkeep.application.count.GroupKey;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.language.Labels;
import io.leadkeep.application.language.Messages;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.list.ListParameters;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Parameters;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;

/** The routes of counts. */
public final class CountRoutes {
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
        Route.get("/companies/counts", Role.VIEWER, this::companies).with(COMPANIES.filters()).with(GROUP_BY),
        Route.get("/contacts/counts", Role.VIEWER, this::contacts).with(CONTACTS.filters()).with(GROUP_BY));
  }

  private Answer companies(Request request) {
    return answer(request, COMPANIES,
        count.companies(request.caller(), groupBy(request), COMPANIES.terms(request)));
  }

  private Answer contacts(Request request) {
    return answer(request, CONTACTS, count.contacts(request.caller(), groupBy(request), CONTACTS.terms(request)));
  }

  private static String groupBy(Request request) {
    return request.parameters().text(GROUP_BY)
        .orElseThrow(() -> Parameters.invalid(GROUP_BY, ValueProblem.REQUIRED));
  }

  private static Answer answer(Request request, ListParameters parameters, Result<Counts> result) {
    Counts counts = parameters.done(request, result);
    return Answer.json(200, new CountsJson(
        counts.groups().stream().map(group -> shown(group, request.language())).toList(), counts.total()));
  }

  private static CountsJson.GroupJson shown(Counts.Group group, Language language) {
    return new CountsJson.GroupJson(group.key().map(CountRoutes::key),
        group.key().map(key -> label(key, language)).orElseGet(() -> Messages.say(language, "group.none")),
        group.count());
  }

  private static String key(GroupKey key) {
    return switch (key) {
      case GroupKey.Item(ListItem<?> item) -> item.entry().key().value();
      case GroupKey.Group(CategoryGroup group) -> group.name();
      case GroupKey.Owner(User user) -> user.id().value().toString();
      case GroupKey.Text(String value) -> value;
    };
  }

  private static String label(GroupKey key, Language language) {
    return switch (key) {
      case GroupKey.Item(ListItem<?> item) -> Labels.name(language, item);
      case GroupKey.Group(CategoryGroup group) -> Messages.say(language, "category-group." + group.name());
      case GroupKey.Owner(User user) -> user.name().value();
      case GroupKey.Text(String value) -> value;
    };
  }
}
