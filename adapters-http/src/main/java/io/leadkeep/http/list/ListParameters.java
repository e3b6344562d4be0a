package io.leadkeep.http.list;

import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.filter.FieldTable;
import io.leadkeep.application.filter.ListRequest;
import io.leadkeep.application.filter.Listed;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.text.Violation;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import io.leadkeep.http.problem.Refusals;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** The query parameters of one kind of list, derived from the table of what filters and sorts it. */
public final class ListParameters {
  private static final String SORT = "sort";

  private static final String VARIABLE = "id";
  /** In {@code /anyOf/0/allOf/7/values/0}. */
  private static final int TERM_IN_POINTER = 4;

  private final SortedMap<String, Condition> conditions;
  private final Optional<String> given;
  private final Optional<Filter> saved;

  private ListParameters(SortedMap<String, Condition> conditions, Optional<String> given, Optional<Filter> saved) {
    this.conditions = conditions;
    this.given = given;
    this.saved = saved;
  }

  /** {@return the parameters that a table makes possible} */
  public static ListParameters of(FieldTable<?> table) {
    SortedMap<String, Condition> conditions = new TreeMap<>();
    table.operators().forEach((field, operators) -> operators.forEach(operator ->
        name(field, operator).ifPresent(name -> conditions.put(name, new Condition(field, operator)))));
    return new ListParameters(conditions, Optional.empty(), Optional.empty());
  }

  /** {@return the same for lists inside of a record: what {@code field} holds is given by the path} */
  public ListParameters inside(String field) {
    return new ListParameters(hiding(field).conditions, Optional.of(field), saved);
  }

  /** {@return the same without the filters by a field that isn't for everybody} */
  public ListParameters hiding(String field) {
    SortedMap<String, Condition> others = new TreeMap<>(conditions);
    others.values().removeIf(condition -> condition.field().equals(field));
    return new ListParameters(others, given, saved);
  }

  /** {@return the same for the list that saved criteria make: once they are others, its cursors are of no more use} */
  public ListParameters savedAs(Optional<Filter> criteria) {
    return new ListParameters(conditions, given, criteria);
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

  /**
   * Refuses parameters that the route knows, but not for this kind of record.
   *
   * @throws io.leadkeep.http.problem.ProblemException if there is one
   */
  public void requireKnown(Request request, String... others) {
    Set<String> unknown = new TreeSet<>(request.parameters().all().keySet());
    unknown.removeAll(names());
    unknown.removeAll(Arrays.asList(others));
    if (!unknown.isEmpty()) {
      throw Problem.ofParameter(ProblemCode.UNKNOWN_PARAMETER, unknown.iterator().next(), ValueProblem.UNKNOWN_FIELD)
          .exception();
    }
  }

  /** {@return what a request filters by: all conditions that it sets} */
  public Filter filter(Request request) {
    return Filter.allOf(List.copyOf(terms(request).values()));
  }

  /** {@return what a request asks of a list} */
  public ListRequest read(Request request) {
    Paging paging = new Paging(request, saved);
    return new ListRequest(filter(request), SortText.read(request.parameters().list(SORT)), paging.after(),
        paging.limit(), paging.count());
  }

  /** {@return a page, shown} */
  public <T> Answer answer(Request request, Result<Listed<T>> result, Function<T, ?> shown) {
    Listed<T> page = done(request, result);
    return new Paging(request, saved).answer(page.items().stream().map(shown).toList(), page.next(), page.total());
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
    if (!(refusal instanceof Refusal.InvalidCriteria(List<Violation> violations))) {
      return refusal;
    }
    Violation first = violations.getFirst();
    String parameter = List.copyOf(terms(request).keySet()).get(place(first));
    return parameter.equals(VARIABLE) && given.isPresent()
        ? new Refusal.NotFound()
        : new Refusal.InvalidParameter(parameter, first.problem());
  }

  /** {@return which of the terms, which are one set, is the wrong one} */
  private static int place(Violation violation) {
    return Integer.parseInt(violation.pointer().split("/", -1)[TERM_IN_POINTER]);
  }

  /** {@return the terms that a request sets, each under the name of what sets it} */
  private Map<String, Term> terms(Request request) {
    Map<String, Term> terms = new LinkedHashMap<>();
    given.ifPresent(field ->
        terms.put(VARIABLE, new Term(field, Operator.IN, List.of(request.id(VARIABLE, UUID::toString)))));
    conditions.forEach((name, condition) ->
        request.parameters().text(name).ifPresent(value -> terms.put(name, condition.term(value))));
    return terms;
  }

  /** {@return the parameter for a field and an operator; empty for those that only criteria have} */
  private static Optional<String> name(String field, Operator operator) {
    return switch (operator) {
      case IN, IS, MATCHES -> Optional.of(field);
      case NOT_IN -> Optional.of(field + ".not");
      case AFTER -> Optional.of(stem(field) + "After");
      case BEFORE -> Optional.of(stem(field) + "Before");
      case EXISTS, ABSENT, BETWEEN, IN_PERIOD, LAST_DAYS, OLDER_THAN_DAYS, REACHED -> Optional.empty();
    };
  }

  private static String stem(String field) {
    return field.endsWith("At") ? field.substring(0, field.length() - 2) : field;
  }

  private record Condition(String field, Operator operator) {
    Term term(String value) {
      boolean several = operator == Operator.IN || operator == Operator.NOT_IN;
      List<String> values = several ? List.of(value.split(",", -1)) : List.of(value);
      return new Term(field, operator, values);
    }
  }
}
