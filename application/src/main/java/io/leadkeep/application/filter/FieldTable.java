package io.leadkeep.application.filter;

import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.filter.ListRequest.Cursor;
import io.leadkeep.application.filter.ListRequest.SortTerm;
import io.leadkeep.application.port.Search;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.Sort;
import io.leadkeep.application.search.SortValue;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
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
   * {@return one page of a list}
   *
   * @param transaction what to read in
   * @param search where to search
   * @param request what to search; its terms and order in the words of this table
   * @param cards makes the entries of a page from its records
   */
  public <R, T> Result<Listed<T>> list(
      Transaction transaction, Search<F, R> search, ListRequest request, Function<List<R>, List<T>> cards) {
    return criteria(transaction, request.terms())
        .then(criteria -> order(request.sort())
            .then(order -> place(transaction, request.after(), order)
                .map(after -> search.page(new Query<>(criteria, order, after, request.limit()))))
            .map(page -> listed(transaction, page, cards,
                request.count() ? OptionalLong.of(search.count(criteria)) : OptionalLong.empty())));
  }

  /** {@return the criteria that all these terms mean together} */
  public Result<Criteria<F>> criteria(Transaction transaction, List<Term> terms) {
    Criteria<F> all = Criteria.all();
    for (Term term : terms) {
      FieldFilter<F> filter = filters.get(term.field());
      if (filter == null || !filter.operators().contains(term.operator())) {
        return refused(term.field(), ValueProblem.UNKNOWN_FIELD);
      }
      try {
        all = both(all, filter.criteria(transaction, term));
      } catch (InvalidValue invalid) {
        return refused(term.field(), invalid.problem());
      }
    }
    return Result.done(all);
  }

  private Result<List<Sort<F>>> order(List<SortTerm> terms) {
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

  private static <F extends QueryField> Criteria<F> both(Criteria<F> one, Criteria<F> other) {
    List<List<Criterion<F>>> anyOf = new ArrayList<>();
    for (List<Criterion<F>> left : one.anyOf()) {
      for (List<Criterion<F>> right : other.anyOf()) {
        List<Criterion<F>> together = new ArrayList<>(left);
        together.addAll(right);
        anyOf.add(List.copyOf(together));
      }
    }
    return new Criteria<>(List.copyOf(anyOf));
  }

  private static <T> Result<T> refused(String parameter, ValueProblem problem) {
    return Result.refused(new Refusal.InvalidParameter(parameter, problem));
  }
}
