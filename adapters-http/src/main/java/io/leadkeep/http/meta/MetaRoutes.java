package io.leadkeep.http.meta;

import io.leadkeep.application.count.CountRecords;
import io.leadkeep.application.count.Grouping;
import io.leadkeep.application.filter.FieldTable;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.user.Role;
import io.leadkeep.http.meta.MetaJson.FieldJson;
import io.leadkeep.http.meta.MetaJson.LimitsJson;
import io.leadkeep.http.meta.MetaJson.ListJson;
import io.leadkeep.http.meta.MetaJson.ServedJson;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Route;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The route that tells what lists can be asked: read from the tables that answer; what indexes serve is told here. */
public final class MetaRoutes {
  private static final List<ServedJson> CONTACTS = List.of(
      new ServedJson(List.of(), "name"),
      new ServedJson(List.of(), "createdAt"),
      new ServedJson(List.of(), "updatedAt"),
      new ServedJson(List.of(), "company"),
      new ServedJson(List.of("company"), "name"),
      new ServedJson(List.of("owner"), "name"),
      new ServedJson(List.of("owner", "leadStatus"), "name"),
      new ServedJson(List.of("leadStatus"), "updatedAt"),
      new ServedJson(List.of("category", "leadStatus"), "updatedAt"),
      new ServedJson(List.of("categoryGroup", "leadStatus"), "updatedAt"));
  private static final List<ServedJson> COMPANIES = List.of(
      new ServedJson(List.of(), "name"),
      new ServedJson(List.of(), "createdAt"),
      new ServedJson(List.of(), "updatedAt"),
      new ServedJson(List.of("category"), "name"),
      new ServedJson(List.of("categoryGroup"), "name"),
      new ServedJson(List.of("owner"), "name"));
  private static final List<ServedJson> SALES = List.of(
      new ServedJson(List.of(), "title"),
      new ServedJson(List.of(), "createdAt"),
      new ServedJson(List.of(), "updatedAt"),
      new ServedJson(List.of("company"), "updatedAt"),
      new ServedJson(List.of("contact"), "updatedAt"),
      new ServedJson(List.of("owner"), "updatedAt"));
  private static final MetaJson META = new MetaJson(
      list(FieldTables.CONTACTS, CountRecords.CONTACTS, CONTACTS),
      list(FieldTables.COMPANIES, CountRecords.COMPANIES, COMPANIES),
      list(FieldTables.SALES, CountRecords.SALES, SALES),
      new LimitsJson(Filter.MOST_SETS, Filter.MOST_TERMS, Filter.MOST_VALUES, Filter.LONGEST_VALUE));

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(Route.get("/meta", Role.VIEWER, request -> Answer.json(200, META)));
  }

  private static ListJson list(FieldTable<?> table, Grouping<?> grouping, List<ServedJson> served) {
    Set<String> names = new TreeSet<>(table.operators().keySet());
    names.addAll(table.sortable());
    names.addAll(grouping.fields());
    return new ListJson(names.stream()
        .map(name -> new FieldJson(name, operators(table, name), table.sortable().contains(name),
            grouping.fields().contains(name)))
        .toList(), served);
  }

  private static Set<Operator> operators(FieldTable<?> table, String name) {
    return new TreeSet<>(table.operators().getOrDefault(name, Set.of()));
  }
}
