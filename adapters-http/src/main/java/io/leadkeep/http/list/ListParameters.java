package io.leadkeep.http.list;

import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.StateTag;
import io.leadkeep.application.filter.FieldTable;
import io.leadkeep.application.filter.ListRequest;
import io.leadkeep.application.filter.ListRequest.Cursor;
import io.leadkeep.application.filter.ListRequest.SortTerm;
import io.leadkeep.application.filter.Listed;
import io.leadkeep.application.filter.Operator;
import io.leadkeep.application.filter.Term;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import io.leadkeep.http.problem.Refusals;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Parameters;
import io.leadkeep.http.server.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The query parameters of one kind of list, derived from the table of what filters and sorts it. */
public final class ListParameters {
  private static final int USUAL_LIMIT = 50;
  private static final int HIGHEST_LIMIT = 200;
  private static final String CURSOR = "cursor";
  private static final String LIMIT = "limit";
  private static final String COUNT = "count";
  private static final String SORT = "sort";

  private final SortedMap<String, Condition> conditions;

  private ListParameters(SortedMap<String, Condition> conditions) {
    this.conditions = conditions;
  }

  /** {@return the parameters that a table makes possible} */
  public static ListParameters of(FieldTable<?> table) {
    SortedMap<String, Condition> conditions = new TreeMap<>();
    table.operators().forEach((field, operators) -> operators.forEach(operator ->
        conditions.put(name(field, operator), new Condition(field, operator))));
    return new ListParameters(conditions);
  }

  /** {@return the same without the filters by one field, for lists in which it is given} */
  public ListParameters without(String field) {
    SortedMap<String, Condition> others = new TreeMap<>(conditions);
    others.values().removeIf(condition -> condition.field().equals(field));
    return new ListParameters(others);
  }

  /** {@return the names of the parameters that filter} */
  public Set<String> filters() {
    return conditions.keySet();
  }

  /** {@return the names of all parameters of a list} */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(conditions.keySet());
    names.addAll(Set.of(LIMIT, CURSOR, COUNT, SORT));
    return names;
  }

  /** {@return the conditions that a request sets} */
  public List<Term> terms(Request request) {
    List<Term> terms = new ArrayList<>();
    conditions.forEach((name, condition) ->
        request.parameters().text(name).ifPresent(value -> terms.add(condition.term(value))));
    return terms;
  }

  /** {@return what a request asks of a list} */
  public ListRequest read(Request request) {
    Parameters parameters = request.parameters();
    int limit = parameters.number(LIMIT, 1, HIGHEST_LIMIT, USUAL_LIMIT);
    Optional<Cursor> after = parameters.text(CURSOR).map(text -> CursorText.read(text, list(request)).orElseThrow(() ->
        Problem.ofParameter(ProblemCode.INVALID_CURSOR, CURSOR, ValueProblem.INVALID_FORMAT).exception()));
    return new ListRequest(terms(request), sort(parameters), after, limit, parameters.flag(COUNT));
  }

  /** {@return a page, shown} */
  public <T> Answer answer(Request request, Result<Listed<T>> result, Function<T, ?> shown) {
    Listed<T> page = done(request, result);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("items", page.items().stream().map(shown).toList());
    answer.put("nextCursor", page.next().map(cursor -> CursorText.write(cursor, list(request))));
    page.total().ifPresent(total -> answer.put("total", total));
    return Answer.json(200, answer);
  }

  /** {@return the value of a result; a refused condition is put down to the parameter that set it} */
  public <T> T done(Request request, Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(Refusal.InvalidParameter(String field, ValueProblem problem)) ->
          throw Refusals.problem(new Refusal.InvalidParameter(parameter(request, field), problem), request.language())
              .exception();
      case Result.Refused<T>(Refusal refusal) -> throw Refusals.problem(refusal, request.language()).exception();
    };
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

  /** Stands for the list with its filter and order, but not for the page of it. */
  private String list(Request request) {
    return StateTag.of(Stream.of(request.caller().workspace(), request.path(), terms(request),
        sort(request.parameters())).toList());
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
      return new Term(field, operator, switch (operator) {
        case IN, NOT_IN -> List.of(value.split(",", -1));
        case IS, AFTER, BEFORE, MATCHES -> List.of(value);
      });
    }
  }
}
