package io.leadkeep.application.filter;

import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The kinds of fields that can be filtered by. */
final class FieldFilters {
  /** The value that stands for "no value". */
  private static final String NONE = "none";
  private static final Set<Operator> CHOICE = Set.of(Operator.IN, Operator.NOT_IN);

  private FieldFilters() {}

  /** {@return a filter by list items, named by id or key; {@code none} is no item} */
  static <F extends QueryField, I extends ListItem<I>> FieldFilter<F> items(
      F field, Function<Transaction, ItemList<I>> list) {
    return choice(field, (transaction, value) -> new Operand.Id(list.apply(transaction)
        .find(new ItemRef(value)).orElseThrow(FieldFilters::unknown).id().value()));
  }

  /** {@return a filter by ids of records that exist; {@code none} is no record} */
  static <F extends QueryField> FieldFilter<F> ids(F field, BiPredicate<Transaction, UUID> exists) {
    return choice(field, (transaction, value) -> {
      UUID id = Uuids.parse(value).orElseThrow(FieldFilters::unknown);
      if (!exists.test(transaction, id)) {
        throw unknown();
      }
      return new Operand.Id(id);
    });
  }

  /** {@return a filter by the constants of an enum} */
  static <F extends QueryField, E extends Enum<E>> FieldFilter<F> constants(F field, Class<E> type) {
    return choice(field, (transaction, value) -> new Operand.Code(constant(type, value).name()));
  }

  /** {@return a filter by texts of any value; {@code none} is no text} */
  static <F extends QueryField> FieldFilter<F> texts(F field, UnaryOperator<String> folding) {
    return choice(field, (transaction, value) -> new Operand.Code(folding.apply(value)));
  }

  /** {@return a filter by the group of a category: one range of the index for each category of the groups} */
  static <F extends QueryField> FieldFilter<F> groups(F category) {
    return filter(CHOICE, (transaction, term) -> {
      Set<CategoryGroup> groups = new LinkedHashSet<>();
      term.values().forEach(value -> groups.add(constant(CategoryGroup.class, value)));
      return Criteria.only(among(category, transaction, term.operator() == Operator.IN,
          item -> groups.contains(item.group())));
    });
  }

  /** {@return a filter by whether the contact is tracked, so that its lead status is visible (S1)} */
  static <F extends QueryField> FieldFilter<F> tracked(F category) {
    return filter(Set.of(Operator.IS), (transaction, term) ->
        Criteria.only(among(category, transaction, flag(single(term)), Category::tracked)));
  }

  /** {@return a filter by time} */
  static <F extends QueryField> FieldFilter<F> instants(F field) {
    return filter(Set.of(Operator.AFTER, Operator.BEFORE), (transaction, term) -> {
      OptionalLong limit = OptionalLong.of(instant(single(term)).toEpochMilli());
      return Criteria.only(term.operator() == Operator.AFTER
          ? new Criterion.Within<>(field, limit, OptionalLong.empty())
          : new Criterion.Within<>(field, OptionalLong.empty(), limit));
    });
  }

  /** {@return a filter by words} */
  static <F extends QueryField> FieldFilter<F> words(F field) {
    return filter(Set.of(Operator.MATCHES), (transaction, term) ->
        Criteria.only(new Criterion.Words<>(field, Foldings.words(single(term)))));
  }

  /** {@return a filter of its own kind} */
  static <F extends QueryField> FieldFilter<F> filter(Set<Operator> operators, Reading<F> reading) {
    return new FieldFilter<>() {
      @Override
      public Set<Operator> operators() {
        return operators;
      }

      @Override
      public Criteria<F> criteria(Transaction transaction, Term term) {
        return reading.criteria(transaction, term);
      }
    };
  }

  /** Reads a term. */
  interface Reading<F extends QueryField> {
    Criteria<F> criteria(Transaction transaction, Term term);
  }

  private interface OperandReading {
    Operand operand(Transaction transaction, String value);
  }

  private static <F extends QueryField> FieldFilter<F> choice(F field, OperandReading reading) {
    return filter(CHOICE, (transaction, term) -> {
      Set<Operand> operands = new LinkedHashSet<>();
      term.values().stream()
          .filter(value -> !value.equals(NONE))
          .forEach(value -> operands.add(reading.operand(transaction, value)));
      boolean none = term.values().contains(NONE);
      return term.operator() == Operator.IN ? oneOf(field, operands, none) : noneOf(field, operands, none);
    });
  }

  private static <F extends QueryField> Criteria<F> oneOf(F field, Set<Operand> operands, boolean none) {
    List<List<Criterion<F>>> anyOf = new ArrayList<>();
    if (!operands.isEmpty()) {
      anyOf.add(List.of(new Criterion.OneOf<>(field, operands)));
    }
    if (none) {
      anyOf.add(List.of(new Criterion.Present<>(field, false)));
    }
    return new Criteria<>(anyOf);
  }

  private static <F extends QueryField> Criteria<F> noneOf(F field, Set<Operand> operands, boolean none) {
    List<Criterion<F>> all = new ArrayList<>();
    all.add(new Criterion.NoneOf<>(field, operands));
    if (none) {
      all.add(new Criterion.Present<>(field, true));
    }
    return Criteria.allOf(all);
  }

  private static <F extends QueryField> Criterion<F> among(
      F field, Transaction transaction, boolean inside, Predicate<Category> test) {
    Set<Operand> operands = new LinkedHashSet<>();
    transaction.categories().where(test).forEach(item -> operands.add(new Operand.Id(item.id().value())));
    return inside ? new Criterion.OneOf<>(field, operands) : new Criterion.NoneOf<>(field, operands);
  }

  static String single(Term term) {
    if (term.values().size() != 1) {
      throw new InvalidValue(ValueProblem.INVALID_FORMAT);
    }
    return term.values().getFirst();
  }

  static <E extends Enum<E>> E constant(Class<E> type, String value) {
    for (E candidate : type.getEnumConstants()) {
      if (candidate.name().equals(value)) {
        return candidate;
      }
    }
    throw unknown();
  }

  private static boolean flag(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidValue(ValueProblem.INVALID_FORMAT);
    };
  }

  private static Instant instant(String value) {
    try {
      Instant instant = Instant.parse(value);
      if (Math.abs(instant.getEpochSecond()) > Instant.parse("9999-12-31T23:59:59Z").getEpochSecond()) {
        throw new InvalidValue(ValueProblem.OUT_OF_RANGE);
      }
      return instant;
    } catch (DateTimeParseException malformed) {
      throw new InvalidValue(ValueProblem.INVALID_FORMAT);
    }
  }

  private static InvalidValue unknown() {
    return new InvalidValue(ValueProblem.UNKNOWN_VALUE);
  }
}
