package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question as ranges of an index: one for each combination of the values that its criteria name. Each range lies in
 * the order that is asked for, so that a page is merged from the first few rows of each, however many rows there are.
 * Only what few records meet is gathered from ranges in another order.
 *
 * @param <F> the fields
 * @param index the index
 * @param values for each range the values of {@link Index#equal}
 * @param rest what the rows of a range have to meet besides
 */
record Ranges<F extends QueryField>(Index<F> index, List<Map<F, Operand>> values, List<Criterion<F>> rest) {
  /** So many rows are merged or sorted at most. */
  private static final int MOST_ROWS = 10_000;
  /**
   * From so many ranges at most: each takes up to three parts of a statement ({@link Order#parts}), engines limit the
   * parts, and planning many takes longer than reading more rows.
   */
  private static final int MOST_RANGES = 100;

  /**
   * {@return the question as the fewest rows of an index; empty if there is none that serves it}
   *
   * @param searched the table
   * @param query the question
   * @param rare whether so few records meet the question that they are rather gathered than met on a walk
   */
  static <F extends QueryField> Optional<Ranges<F>> of(Searched<F, ?> searched, Query<F> query, boolean rare) {
    if (query.sort().size() != 1 || query.criteria().anyOf().size() != 1) {
      return Optional.empty();
    }
    List<Criterion<F>> set = query.criteria().anyOf().getFirst();
    Map<F, Set<Operand>> named = named(set);
    F sort = query.sort().getFirst().field();
    return (rare ? gathering(searched, named, sort) : ordered(searched, named, set, sort))
        .filter(index -> isShort(index, named, query.limit()))
        .max(Comparator.comparingInt(index -> index.equal().size()))
        .map(index -> new Ranges<>(index, combinations(index.equal(), named), rest(index, set)));
  }

  /**
   * {@return whether a question takes a walk through all records in their order, past those that don't meet it; however
   * few do, which then takes long}
   */
  static <F extends QueryField> boolean isWalk(Searched<F, ?> searched, Query<F> query) {
    return !query.criteria().equals(Criteria.all())
        && of(searched, query, false).filter(ranges -> ranges.index().equal().isEmpty()).isPresent();
  }

  /**
   * {@return whether so few records meet a question that gathering and sorting them is less than a walk, which meets
   * one of them on every {@code all / few} steps}
   *
   * @param few how many meet it
   * @param all how many there are
   * @param limit how many are asked for
   */
  static boolean isRare(long few, long all, int limit) {
    return few <= MOST_ROWS && few * few < limit * all;
  }

  private static <F extends QueryField> Stream<Index<F>> ordered(
      Searched<F, ?> searched, Map<F, Set<Operand>> named, List<Criterion<F>> set, F sort) {
    return searched.indexes().stream()
        .filter(index -> index.sort().equals(sort))
        .filter(index -> named.keySet().containsAll(index.equal()))
        .filter(index -> index.equal().containsAll(narrow(searched, named)))
        .filter(index -> !index.equal().isEmpty() || searched.broad().containsAll(fields(set)));
  }

  /** {@return indexes that begin with named fields, as far as they are named; what they find is yet to be sorted} */
  private static <F extends QueryField> Stream<Index<F>> gathering(
      Searched<F, ?> searched, Map<F, Set<Operand>> named, F sort) {
    return searched.indexes().stream()
        .map(index -> new Index<>(index.name(), index.equal().stream().takeWhile(named::containsKey).toList(), sort))
        .filter(index -> !index.equal().isEmpty());
  }

  /** {@return the index for the criteria that few rows meet; empty if there are none} */
  static <F extends QueryField> Optional<String> narrow(Searched<F, ?> searched, Query<F> query) {
    return query.criteria().anyOf().size() == 1
        ? narrow(searched, named(query.criteria().anyOf().getFirst())).stream().map(searched.narrow()::get)
            .filter(index -> !index.isEmpty()).findFirst()
        : Optional.empty();
  }

  private static <F extends QueryField> List<F> narrow(Searched<F, ?> searched, Map<F, Set<Operand>> named) {
    return named.entrySet().stream()
        .filter(entry -> searched.narrow().containsKey(entry.getKey()))
        .filter(entry -> !entry.getValue().contains(new Operand.Absent()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static <F extends QueryField> boolean isShort(Index<F> index, Map<F, Set<Operand>> named, int limit) {
    long ranges = 1;
    for (F field : index.equal()) {
      ranges = Math.min(MOST_ROWS, ranges * named.get(field).size());
    }
    return ranges == 1 || (ranges > 0 && ranges <= MOST_RANGES && ranges * (limit + 1L) <= MOST_ROWS);
  }

  /** {@return for each field of which the criteria name the values, those that meet them all} */
  private static <F extends QueryField> Map<F, Set<Operand>> named(List<Criterion<F>> set) {
    Map<F, Set<Operand>> named = new LinkedHashMap<>();
    for (Criterion<F> criterion : set) {
      values(criterion).forEach((field, values) -> named.merge(field, values, Ranges::both));
    }
    return named;
  }

  private static <F extends QueryField> Map<F, Set<Operand>> values(Criterion<F> criterion) {
    return switch (criterion) {
      case Criterion.OneOf<F>(F field, Set<Operand> values) -> Map.of(field, values);
      case Criterion.Present<F>(F field, boolean present) ->
          present ? Map.of() : Map.of(field, Set.of(new Operand.Absent()));
      case Criterion.NoneOf<F> none -> Map.of();
      case Criterion.Within<F> within -> Map.of();
      case Criterion.Words<F> words -> Map.of();
      case Criterion.MemberOf<F> member -> Map.of();
      case Criterion.Reached<F> reached -> Map.of();
    };
  }

  private static <F extends QueryField> Set<F> fields(List<Criterion<F>> set) {
    return set.stream().map(Tally::field).collect(Collectors.toSet());
  }

  private static Set<Operand> both(Set<Operand> one, Set<Operand> other) {
    Set<Operand> both = new LinkedHashSet<>(one);
    both.retainAll(other);
    return both;
  }

  private static <F extends QueryField> List<Map<F, Operand>> combinations(
      List<F> fields, Map<F, Set<Operand>> named) {
    List<Map<F, Operand>> combinations = List.of(Map.of());
    for (F field : fields) {
      List<Map<F, Operand>> longer = new ArrayList<>();
      for (Map<F, Operand> combination : combinations) {
        for (Operand value : named.get(field)) {
          Map<F, Operand> with = new HashMap<>(combination);
          with.put(field, value);
          longer.add(with);
        }
      }
      combinations = longer;
    }
    return combinations;
  }

  private static <F extends QueryField> List<Criterion<F>> rest(Index<F> index, List<Criterion<F>> set) {
    return set.stream()
        .filter(criterion -> values(criterion).keySet().stream().noneMatch(index.equal()::contains))
        .toList();
  }
}
