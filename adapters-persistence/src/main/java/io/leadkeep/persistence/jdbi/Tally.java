package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.QueryField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the table {@code counts} knows of one kind of record: how many there are of each combination of category and
 * lead status, alone ({@code ALL}), with the owner ({@code OWNER}) and with the source ({@code SOURCE}). Owner and
 * source together would be more rows than are worth counting.
 *
 * @param <F> the fields
 * @param recordKind the kind of record
 * @param columns the columns of {@code counts} for the fields that it knows
 * @param owner the field of the cube {@code OWNER}
 * @param source the field of the cube {@code SOURCE}
 */
record Tally<F extends QueryField>(String recordKind, Map<F, String> columns, F owner, F source) {
  /** Stands for no id: keys have no nulls. */
  static final UUID NO_ID = new UUID(0, 0);
  /** Stands for no text. */
  static final String NO_TEXT = "";

  static final Tally<CompanyField> COMPANIES = new Tally<>("COMPANY", Map.of(
      CompanyField.CATEGORY, "t.category_id",
      CompanyField.OWNER, "t.owner_id",
      CompanyField.SOURCE, "t.source"), CompanyField.OWNER, CompanyField.SOURCE);
  static final Tally<ContactField> CONTACTS = new Tally<>("CONTACT", Map.of(
      ContactField.CATEGORY, "t.category_id",
      ContactField.LEAD_STATUS, "t.lead_status_id",
      ContactField.OWNER, "t.owner_id",
      ContactField.SOURCE, "t.source"), ContactField.OWNER, ContactField.SOURCE);

  /** {@return the cube that has all that is asked; empty if none has} */
  Optional<String> cube(Criteria<F> criteria, Collection<F> keys) {
    Set<F> asked = Stream.concat(keys.stream(),
        criteria.anyOf().stream().flatMap(List::stream).map(Tally::field)).collect(Collectors.toSet());
    if (!columns.keySet().containsAll(asked) || asked.containsAll(Set.of(owner, source))) {
      return Optional.empty();
    }
    return Optional.of(asked.contains(owner) ? "OWNER" : asked.contains(source) ? "SOURCE" : "ALL");
  }

  Column column(F field) {
    return Column.of(columns.get(field));
  }

  /** {@return the same criteria where the absence of a value is a value of its own} */
  Criteria<F> criteria(Criteria<F> criteria) {
    return new Criteria<>(criteria.anyOf().stream().map(set -> set.stream().map(this::criterion).toList()).toList());
  }

  /** {@return a key of the table as others know it} */
  static Optional<Operand> key(Operand operand) {
    return operand.equals(new Operand.Id(NO_ID)) || operand.equals(new Operand.Code(NO_TEXT))
        ? Optional.empty()
        : Optional.of(operand);
  }

  private Criterion<F> criterion(Criterion<F> criterion) {
    return switch (criterion) {
      case Criterion.OneOf<F>(F field, Set<Operand> values) -> new Criterion.OneOf<>(field, present(field, values));
      case Criterion.NoneOf<F>(F field, Set<Operand> values) -> new Criterion.NoneOf<>(field, present(field, values));
      case Criterion.Present<F>(F field, boolean present) -> present
          ? new Criterion.NoneOf<>(field, Set.of(absent(field)))
          : new Criterion.OneOf<>(field, Set.of(absent(field)));
      case Criterion.Within<F> within -> within;
      case Criterion.Words<F> words -> words;
      case Criterion.MemberOf<F> member -> member;
      case Criterion.Reached<F> reached -> reached;
    };
  }

  private static <F extends QueryField> Set<Operand> present(F field, Set<Operand> values) {
    return values.stream()
        .map(value -> value instanceof Operand.Absent ? absent(field) : value)
        .collect(Collectors.toSet());
  }

  private static Operand absent(QueryField field) {
    return field.kind() == QueryField.Kind.ID ? new Operand.Id(NO_ID) : new Operand.Code(NO_TEXT);
  }

  /** {@return the field that a criterion is about} */
  static <F extends QueryField> F field(Criterion<F> criterion) {
    return switch (criterion) {
      case Criterion.OneOf<F> one -> one.field();
      case Criterion.NoneOf<F> none -> none.field();
      case Criterion.Present<F> present -> present.field();
      case Criterion.Within<F> within -> within.field();
      case Criterion.Words<F> words -> words.field();
      case Criterion.MemberOf<F> member -> member.field();
      case Criterion.Reached<F> reached -> reached.field();
    };
  }
}
