package io.leadkeep.http.list;

import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.filter.FieldTable;
import io.leadkeep.application.filter.ListRequest;
import io.leadkeep.application.filter.ListRequest.SortTerm;
import io.leadkeep.application.filter.Listed;
import io.leadkeep.application.filter.Operator;
import io.leadkeep.application.filter.Term;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.http.problem.Refusals;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Parameters;
import io.leadkeep.http.server.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The query parameters of one kind of list, derived from the table of what filters and sorts it. */
public final class ListParameters {
  private static final String SORT = "sort";

  private static final String VARIABLE = "id";

  private final SortedMap<String, Condition> conditions;
  private final Optional<String> given;

  private ListParameters(SortedMap<String, Condition> conditions, Optional<String> given) {
    this.conditions = conditions;
    this.given = given;
  }

  /** {@return the parameters that a table makes possible} */
  public static ListParameters of(FieldTable<?> table) {
    SortedMap<String, Condition> conditions = new TreeMap<>();
    table.operators().forEach((field, operators) -> operators.forEach(operator ->
        conditions.put(name(field, operator), new Condition(field, operator))));
    return new ListParameters(conditions, Optional.empty());
  }

  /** {@return the same for lists inside of a record: what {@code field} holds is given by the path} */
  public ListParameters inside(String field) {
    return new ListParameters(hiding(field).conditions, Optional.of(field));
  }

  /** {@return the same without the filters by a field that isn't for everybody} */
  public ListParameters hiding(String field) {
    SortedMap<String, Condition> others = new TreeMap<>(conditions);
    others.values().removeIf(condition -> condition.field().equals(field));
    return new ListParameters(others, given);
  }

  /** {@return the names of the parameters that filter} */
  public Set<String> filters() {
    return conditions.keySet();
  }

  /** {@return the names of all parameters of a list} */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(conditions.keySet());
    names.addAll(Paging.PARAMETERS);
    names.add(SORT);
    return names;
  }

  /** {@return the conditions that a request sets} */
  public List<Term> terms(Request request) {
    List<Term> terms = new ArrayList<>();
    given.ifPresent(field -> terms.add(new Term(field, Operator.IN, List.of(request.variable(VARIABLE)))));
    conditions.forEach((name, condition) ->
        request.parameters().text(name).ifPresent(value -> terms.add(condition.term(value))));
    return terms;
  }

  /** {@return what a request asks of a list} */
  public ListRequest read(Request request) {
    Paging paging = new Paging(request);
    return new ListRequest(
        terms(request), sort(request.parameters()), paging.after(), paging.limit(), paging.count());
  }

  /** {@return a page, shown} */
  public <T> Answer answer(Request request, Result<Listed<T>> result, Function<T, ?> shown) {
    Listed<T> page = done(request, result);
    return new Paging(request).answer(page.items().stream().map(shown).toList(), page.next(), page.total());
  }

  /** {@return the value of a result; a refused condition is put down to whatever set it} */
  public <T> T done(Request request, Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(Refusal refusal) ->
          throw Refusals.problem(known(request, refusal), request.language()).exception();
    };
  }

  private Refusal known(Request request, Refusal refusal) {
    if (!(refusal instanceof Refusal.InvalidParameter(String field, ValueProblem problem))) {
      return refusal;
    }
    return given.equals(Optional.of(field))
        ? new Refusal.NotFound()
        : new Refusal.InvalidParameter(parameter(request, field), problem);
  }

  private String parameter(Request request, String field) {
    return conditions.entrySet().stream()
        .filter(entry -> entry.getValue().field().equals(field))
        .map(Map.Entry::getKey)
        .filter(name -> request.parameters().text(name).isPresent())
        .findFirst()
        .orElse(field);
  }

  private static List<SortTerm> sort(Parameters parameters) {
    return parameters.list(SORT).stream()
        .map(term -> term.startsWith("-") ? new SortTerm(term.substring(1), true) : new SortTerm(term, false))
        .toList();
  }

  private static String name(String field, Operator operator) {
    return switch (operator) {
      case IN, IS, MATCHES -> field;
      case NOT_IN -> field + ".not";
      case AFTER -> stem(field) + "After";
      case BEFORE -> stem(field) + "Before";
    };
  }

  private static String stem(String field) {
    return field.endsWith("At") ? field.substring(0, field.length() - 2) : field;
  }

  private record Condition(String field, Operator operator) {
    Term term(String value) {
      List<String> values = switch (operator) {
        case IN, NOT_IN -> List.of(value.split(",", -1));
        case IS, AFTER, BEFORE, MATCHES -> List.of(value);
      };
      return new Term(field, operator, values);
    }
  }
}
