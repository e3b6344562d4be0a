package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.selection.SelectionId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  /** {@return the conditions that these fields hold just these values} */
  List<String> exactly(Map<F, Operand> values) {
    return values.entrySet().stream()
        .map(entry -> oneOf(clauses.column(entry.getKey()), entry.getKey().kind(), Set.of(entry.getValue())))
        .toList();
  }

  private String all(List<Criterion<F>> set) {
    return set.stream().map(this::condition).collect(Collectors.joining(" AND "));
  }

  private static String any(List<String> conditions) {
    return conditions.stream().collect(Collectors.joining(" OR ", "(", ")"));
  }

  /** {@return the condition that records meet who meet the criterion} */
  String condition(Criterion<F> criterion) {
    return switch (criterion) {
      case Criterion.OneOf<F>(F field, Set<Operand> values) -> oneOf(clauses.column(field), field.kind(), values);
      case Criterion.NoneOf<F>(F field, Set<Operand> values) -> noneOf(clauses.column(field), field.kind(), values);
      case Criterion.Present<F>(F field, boolean present) ->
          present ? clauses.column(field).isPresent() : clauses.column(field).isAbsent();
      case Criterion.Within<F>(F field, OptionalLong from, OptionalLong before) ->
          within(clauses.column(field), from, before);
      case Criterion.Words<F>(F field, List<String> prefixes) -> words(clauses.column(field), prefixes);
      case Criterion.MemberOf<F>(F field, SelectionId selection) -> memberOf(clauses.column(field), selection);
      case Criterion.Reached<F>(F field, LeadStatusId status, OptionalLong from, OptionalLong before) ->
          reached(clauses.column(field), status, from, before);
    };
  }

  private String oneOf(Column column, QueryField.Kind kind, Set<Operand> values) {
    List<String> either = new ArrayList<>();
    Set<Operand> present = present(values);
    if (!present.isEmpty()) {
      either.add(column.has(among(column.sql(), kind, present)));
    }
    if (column.nullable() && present.size() < values.size()) {
      either.add(column.isAbsent());
    }
    return switch (either.size()) {
      case 0 -> NEVER;
      case 1 -> either.getFirst();
      default -> any(either);
    };
  }

  private String noneOf(Column column, QueryField.Kind kind, Set<Operand> values) {
    Set<Operand> present = present(values);
    boolean refusesAbsent = present.size() < values.size();
    if (present.isEmpty()) {
      return refusesAbsent ? column.isPresent() : ALWAYS;
    }
    String other = "NOT " + column.has(among(column.sql(), kind, present));
    if (refusesAbsent) {
      return column.isPresent() + " AND " + other;
    }
    return column.nullable() ? any(List.of(column.isAbsent(), other)) : other;
  }

  private static Set<Operand> present(Set<Operand> values) {
    return values.stream().filter(value -> !(value instanceof Operand.Absent))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A single value is compared as such, so that an index on the column also gives the order. */
  private String among(String column, QueryField.Kind kind, Set<Operand> values) {
    return switch (kind) {
      case ID -> values.size() == 1
          ? column + " = :" + clauses.bind(id(values.iterator().next()))
          : column + " " + dialect.inIds(clauses.bind(dialect.ids(values.stream().map(Conditions::id).toList())));
      case CODE, CODES -> values.size() == 1
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
    return prefixes.isEmpty() ? ALWAYS : prefixes.stream().distinct()
        .map(prefix -> "(" + column.sql() + ") LIKE :" + clauses.bind(Words.pattern(prefix)))
        .collect(Collectors.joining(" AND ", "(", ")"));
  }

  /** The id stands in the value as JSON, where no text inside can look like a member of it. */
  private String reached(Column column, LeadStatusId status, OptionalLong from, OptionalLong before) {
    return column.sql() + " IN (SELECT h.record_id FROM history h"
        + " WHERE h.workspace_id = :workspace AND h.record_kind = 'CONTACT' AND h.field = 'leadStatus'"
        + (from.isPresent() ? " AND h.happened_at >= :" + clauses.bind(from.getAsLong()) : "")
        + (before.isPresent() ? " AND h.happened_at < :" + clauses.bind(before.getAsLong()) : "")
        + " AND h.to_value LIKE :" + clauses.bind("%\"id\":\"" + status.value() + "\"%") + ")";
  }

  private String memberOf(Column column, SelectionId selection) {
    return column.sql() + " IN (SELECT m.member_id FROM selection_members m"
        + " WHERE m.workspace_id = :workspace AND m.selection_id = :" + clauses.bind(selection.value()) + ")";
  }

  static UUID id(Operand operand) {
    return switch (operand) {
      case Operand.Id(UUID value) -> value;
      case Operand.Code code -> throw new IllegalArgumentException("a code where ids are: " + code.value());
      case Operand.Absent absent -> throw new IllegalArgumentException("nothing to compare with");
    };
  }

  private static String code(Operand operand) {
    return switch (operand) {
      case Operand.Code(String value) -> value;
      case Operand.Id id -> throw new IllegalArgumentException("an id where codes are: " + id.value());
      case Operand.Absent absent -> throw new IllegalArgumentException("nothing to compare with");
    };
  }
}
