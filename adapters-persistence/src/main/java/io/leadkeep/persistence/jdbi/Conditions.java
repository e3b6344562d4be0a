package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.QueryField;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Criteria as a condition.
 *
 * @param <F> the fields
 * @param clauses what belongs to the same question
 * @param dialect the engine
 */
record Conditions<F extends QueryField>(Clauses<F> clauses, Dialect dialect) {
  private static final String ALWAYS = "1 = 1";
  private static final String NEVER = "1 = 0";

  /** {@return the condition that records meet who meet one of the sets} */
  String of(Criteria<F> criteria) {
    if (criteria.anyOf().stream().anyMatch(List::isEmpty)) {
      return ALWAYS;
    }
    return criteria.anyOf().isEmpty() ? NEVER : any(criteria.anyOf().stream().map(this::all).toList());
  }

  private String all(List<Criterion<F>> set) {
    return set.stream().map(this::condition).collect(Collectors.joining(" AND "));
  }

  private static String any(List<String> conditions) {
    return conditions.stream().collect(Collectors.joining(" OR ", "(", ")"));
  }

  private String condition(Criterion<F> criterion) {
    return switch (criterion) {
      case Criterion.OneOf<F>(F field, Set<Operand> values) ->
          values.isEmpty() ? NEVER : oneOf(clauses.column(field).sql(), field.kind(), values);
      case Criterion.NoneOf<F>(F field, Set<Operand> values) ->
          values.isEmpty() ? ALWAYS : noneOf(clauses.column(field), field.kind(), values);
      case Criterion.Present<F>(F field, boolean present) ->
          clauses.column(field).sql() + (present ? " IS NOT NULL" : " IS NULL");
      case Criterion.Within<F>(F field, OptionalLong from, OptionalLong before) ->
          within(clauses.column(field), from, before);
      case Criterion.Words<F>(F field, List<String> prefixes) -> words(clauses.column(field), prefixes);
    };
  }

  private String noneOf(Column column, QueryField.Kind kind, Set<Operand> values) {
    String other = "NOT " + oneOf(column.sql(), kind, values);
    return column.nullable() ? "(" + column.sql() + " IS NULL OR " + other + ")" : other;
  }

  /** A single value is compared as such, so that an index on the column also gives the order. */
  private String oneOf(String column, QueryField.Kind kind, Set<Operand> values) {
    return switch (kind) {
      case ID -> values.size() == 1
          ? column + " = :" + clauses.bind(id(values.iterator().next()))
          : column + " " + dialect.inIds(clauses.bind(dialect.ids(values.stream().map(Conditions::id).toList())));
      case CODE -> values.size() == 1
          ? column + " = :" + clauses.bind(code(values.iterator().next()))
          : column + " " + dialect.inTexts(clauses.bind(dialect.texts(values.stream().map(Conditions::code).toList())));
      case NUMBER, SORT_KEY, WORDS -> throw new IllegalArgumentException("only ids and codes can be one of several");
    };
  }

  private String within(Column column, OptionalLong from, OptionalLong before) {
    List<String> bounds = new ArrayList<>();
    from.ifPresent(least -> bounds.add(column.sql() + " >= :" + clauses.bind(least)));
    before.ifPresent(end -> bounds.add(column.sql() + " < :" + clauses.bind(end)));
    return bounds.isEmpty() ? column.sql() + " IS NOT NULL" : String.join(" AND ", bounds);
  }

  private String words(Column column, List<String> prefixes) {
    return prefixes.isEmpty() ? ALWAYS : prefixes.stream()
        .map(prefix -> "(" + column.sql() + ") LIKE :" + clauses.bind(Words.pattern(prefix)))
        .collect(Collectors.joining(" AND "));
  }

  private static UUID id(Operand operand) {
    return switch (operand) {
      case Operand.Id(UUID value) -> value;
      case Operand.Code code -> throw new IllegalArgumentException("a code where ids are: " + code.value());
    };
  }

  private static String code(Operand operand) {
    return switch (operand) {
      case Operand.Code(String value) -> value;
      case Operand.Id id -> throw new IllegalArgumentException("an id where codes are: " + id.value());
    };
  }
}
