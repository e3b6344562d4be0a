package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Term;
import java.util.List;
import java.util.Optional;

/** Filters, as they lie in a column. */
final class StoredFilter {
  private StoredFilter() {}

  static String write(Filter filter) {
    return Json.write(FilterJson.of(filter));
  }

  static Optional<Filter> read(String column) {
    return Optional.ofNullable(column).map(text -> Json.read(text, FilterJson.class).filter());
  }

  /** A filter as JSON. */
  record FilterJson(List<List<TermJson>> anyOf) {
    static FilterJson of(Filter filter) {
      return new FilterJson(filter.anyOf().stream().map(set -> set.stream().map(TermJson::of).toList()).toList());
    }

    Filter filter() {
      return new Filter(anyOf.stream().map(set -> set.stream().map(TermJson::term).toList()).toList());
    }
  }

  /** A term as JSON. */
  record TermJson(String field, String op, List<String> values) {
    static TermJson of(Term term) {
      return new TermJson(term.field(), term.operator().name(), term.values());
    }

    Term term() {
      return new Term(field, Operator.valueOf(op), values);
    }
  }
}
