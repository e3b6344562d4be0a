package io.leadkeep.application.filter;

import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.filter.ListRequest.Cursor;
import io.leadkeep.application.port.Search;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.Sort;
import io.leadkeep.application.search.SortValue;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.SortTerm;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.text.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What one kind of record can be filtered and sorted by, under the names that the API uses.
 *
 * @param <F> the storage's fields
 */
public final class FieldTable<F extends QueryField> {
  private final Map<String, FieldFilter<F>> filters;
  private final Map<String, F> sorts;
  private final List<Sort<F>> usualOrder;

  FieldTable(Map<String, FieldFilter<F>> filters, Map<String, F> sorts, List<Sort<F>> usualOrder) {
    this.filters = filters;
    this.sorts = sorts;
    this.usualOrder = usualOrder;
  }

  /** {@return the operators that each field that filters knows, by the field's name} */
  public Map<String, Set<Operator>> operators() {
    Map<String, Set<Operator>> operators = new TreeMap<>();
    filters.forEach((name, filter) -> operators.put(name, filter.operators()));
    return operators;
  }

  /** {@return the names of the fields that sort} */
  public Set<String> sortable() {
    return sorts.keySet();
  }

  /**
   * {@return one page of a list; refused: InvalidCriteria, InvalidParameter}
   *
   * @param transaction what to read in
   * @param search where to search
   * @param request what to search; its filter and order in the words of this table
   * @param cards makes the entries of a page from its records
   */
  public <R, T> Result<Listed<T>> list(
      Transaction transaction, Search<F, R> search, ListRequest request, Function<List<R>, List<T>> cards) {
    return criteria(transaction, request.filter(), Unknown.REFUSED)
        .then(criteria -> order(request.sort())
            .then(order -> place(transaction, request.after(), order)
                .map(after -> search.page(new Query<>(criteria, order, after, request.limit()))))
            .map(page -> listed(transaction, page, cards,
                request.count() ? OptionalLong.of(search.count(criteria)) : OptionalLong.empty())));
  }

  /**
   * {@return a first page of each of several lists, or a later one of a single list; refused: InvalidParameter}
   *
   * @param transaction what to read in
   * @param search where to search
   * @param lists which records each list has
   * @param request in which order, from where on, and how many of each list; its filter has been asked already
   * @param cards makes the entries of all pages from their records, at once
   */
  public <R, T> Result<List<Listed<T>>> pages(
      Transaction transaction,
      Search<F, R> search,
      List<Criteria<F>> lists,
      ListRequest request,
      Function<List<R>, List<T>> cards) {
    return order(request.sort()).then(order -> place(transaction, request.after(), order).map(after -> {
      List<Page<R>> pages = search.pages(lists.stream()
          .map(criteria -> new Query<>(criteria, order, after, request.limit())).toList());
      List<T> all = cards.apply(pages.stream().flatMap(page -> page.items().stream()).toList());
      List<Listed<T>> listed = new ArrayList<>();
      int begin = 0;
      for (Page<R> page : pages) {
        int end = begin + page.items().size();
        List<T> own = all.subList(begin, end);
        listed.add(listed(transaction, page, records -> own, OptionalLong.empty()));
        begin = end;
      }
      return listed;
    }));
  }

  /**
   * {@return the criteria that a filter means now; refused: InvalidCriteria}
   *
   * @param transaction what to read in
   * @param filter the filter
   * @param unknown what becomes of values that name nothing
   */
  public Result<Criteria<F>> criteria(Transaction transaction, Filter filter, Unknown unknown) {
    List<Violation> violations = new ArrayList<>();
    List<List<Criterion<F>>> anyOf = new ArrayList<>();
    for (int set = 0; set < filter.anyOf().size(); set++) {
      Criteria<F> all = Criteria.all();
      for (int place = 0; place < filter.anyOf().get(set).size(); place++) {
        try {
          all = all.and(criteria(new Question(transaction, filter.anyOf().get(set).get(place), unknown)));
        } catch (InvalidTerm invalid) {
          violations.add(new Violation(
              "/anyOf/" + set + "/allOf/" + place + invalid.pointer(), invalid.problem()));
        }
      }
      anyOf.addAll(all.anyOf());
    }
    return violations.isEmpty()
        ? Result.done(new Criteria<>(anyOf))
        : Result.refused(new Refusal.InvalidCriteria(violations));
  }

  private Criteria<F> criteria(Question question) {
    FieldFilter<F> filter = filters.get(question.term().field());
    if (filter == null) {
      throw new InvalidTerm("/field", ValueProblem.UNKNOWN_VALUE);
    }
    if (!filter.operators().contains(question.operator())) {
      throw new InvalidTerm("/op", ValueProblem.UNKNOWN_VALUE);
    }
    return filter.reading().apply(question);
  }

  /** {@return the order that these terms mean, the usual one if there are none; refused: InvalidParameter} */
  public Result<List<Sort<F>>> order(List<SortTerm> terms) {
    List<Sort<F>> order = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (SortTerm term : terms) {
      F field = sorts.get(term.field());
      if (field == null || !seen.add(term.field())) {
        return refused("sort", field == null ? ValueProblem.UNKNOWN_VALUE : ValueProblem.DUPLICATE);
      }
      order.add(new Sort<>(field, term.descending()));
    }
    return Result.done(order.isEmpty() ? usualOrder : order);
  }

  private Result<Optional<Position>> place(
      Transaction transaction, Optional<Cursor> after, List<Sort<F>> order) {
    if (after.isEmpty()) {
      return Result.done(Optional.empty());
    }
    List<SortValue> values = after.get().position().values();
    boolean fits = after.get().language().equals(transaction.settings().sortLanguage())
        && values.size() == order.size();
    for (int place = 0; fits && place < order.size(); place++) {
      fits = switch (values.get(place)) {
        case SortValue.Absent() -> true;
        case SortValue.Number n -> order.get(place).field().kind() == QueryField.Kind.NUMBER;
        case SortValue.Key k -> order.get(place).field().kind() == QueryField.Kind.SORT_KEY;
      };
    }
    return fits ? Result.done(after.map(Cursor::position)) : refused("cursor", ValueProblem.INVALID_FORMAT);
  }

  private <R, T> Listed<T> listed(
      Transaction transaction, Page<R> page, Function<List<R>, List<T>> cards, OptionalLong total) {
    return new Listed<>(cards.apply(page.items()),
        page.next().map(position -> new Cursor(position, transaction.settings().sortLanguage())), total);
  }

  private static <T> Result<T> refused(String parameter, ValueProblem problem) {
    return Result.refused(new Refusal.InvalidParameter(parameter, problem));
  }
}
