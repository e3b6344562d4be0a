package io.leadkeep.application.filter;

import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Fields that hold one of several values. */
final class Choices {
  private static final Set<Operator> PRESENCE = Set.of(Operator.EXISTS, Operator.ABSENT);
  private static final Set<Operator> CHOICE =
      Set.of(Operator.IN, Operator.NOT_IN, Operator.EXISTS, Operator.ABSENT);

  private Choices() {}

  /**
   * {@return a filter by list items, named by id or key}
   *
   * <p>Lists are short and known, so "is none of these" is told to the storage as "is one of the others, or has none":
   * one range of an index for each.
   */
  static <F extends QueryField, I extends ListItem<I>> FieldFilter<F> items(
      F field, Function<Transaction, ItemList<I>> list) {
    return FieldFilter.of(CHOICE, question -> {
      ItemList<I> items = list.apply(question.transaction());
      Criterion<F> asked = choice(field, question, value -> items.find(new ItemRef(value)).map(Choices::operand));
      return asked instanceof Criterion.NoneOf<F>(F same, Set<Operand> values) ? others(same, items, values) : asked;
    });
  }

  /**
   * {@return a filter by ids of records}
   *
   * @param field the field
   * @param existing tells which of these records there are
   */
  static <F extends QueryField> FieldFilter<F> ids(
      F field, BiFunction<Transaction, Set<UUID>, Set<UUID>> existing) {
    return FieldFilter.of(CHOICE, question -> {
      Set<UUID> named = question.ids();
      Set<UUID> there = named.isEmpty() || question.unknown() == Unknown.MATCHES_NOTHING
          ? named
          : existing.apply(question.transaction(), named);
      return choice(field, question, value -> Uuids.parse(value).filter(there::contains).map(Operand.Id::new));
    });
  }

  /** {@return a filter by the constants of an enum} */
  static <F extends QueryField, E extends Enum<E>> FieldFilter<F> constants(F field, Class<E> type) {
    return FieldFilter.of(CHOICE, question ->
        choice(field, question, value -> Optional.of(new Operand.Code(constant(type, value).name()))));
  }

  /**
   * {@return a filter by codes that every record has one of, so that none is no value}
   *
   * @param field the field
   * @param code finds the code that a value stands for; throws {@link InvalidValue}
   */
  static <F extends QueryField> FieldFilter<F> codes(F field, UnaryOperator<String> code) {
    return FieldFilter.of(CHOICE, question -> PRESENCE.contains(question.operator())
        ? present(field, question)
        : either(field, question, question.each(value -> new Operand.Code(code.apply(value)))));
  }

  /** {@return a filter by texts of any value} */
  static <F extends QueryField> FieldFilter<F> texts(F field, UnaryOperator<String> folding) {
    return FieldFilter.of(CHOICE, question ->
        choice(field, question, value -> Optional.of(NoValue.operand(folding.apply(value)))));
  }

  /** {@return a filter by whether there is a value} */
  static <F extends QueryField> FieldFilter<F> presence(F field) {
    return FieldFilter.of(PRESENCE, question -> present(field, question));
  }

  /** {@return a filter by whether there is a value, put as a question} */
  static <F extends QueryField> FieldFilter<F> flag(F field) {
    return FieldFilter.of(Set.of(Operator.IS), question ->
        new Criterion.Present<>(field, question.one(Choices::flag)));
  }

  /** {@return a filter by the group of a category} */
  static <F extends QueryField> FieldFilter<F> groups(F category) {
    return FieldFilter.of(CHOICE, question -> {
      if (PRESENCE.contains(question.operator())) {
        return present(category, question);
      }
      Set<String> named = new LinkedHashSet<>(question.each(value ->
          value.equals(Term.NO_VALUE) ? Term.NO_VALUE : constant(CategoryGroup.class, value).name()));
      boolean inside = question.operator() == Operator.IN;
      return among(category, question.transaction(), item -> named.contains(item.group().name()) == inside,
          named.contains(Term.NO_VALUE) == inside);
    });
  }

  /** {@return a filter by whether the contact is tracked, so that its lead status is visible (S1)} */
  static <F extends QueryField> FieldFilter<F> tracked(F category) {
    return FieldFilter.of(Set.of(Operator.IS), question -> {
      boolean wanted = question.one(Choices::flag);
      return among(category, question.transaction(), item -> item.tracked() == wanted, !wanted);
    });
  }

  static <E extends Enum<E>> E constant(Class<E> type, String value) {
    for (E candidate : type.getEnumConstants()) {
      if (candidate.name().equals(value)) {
        return candidate;
      }
    }
    throw new InvalidValue(ValueProblem.UNKNOWN_VALUE);
  }

  private static boolean flag(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidValue(ValueProblem.INVALID_FORMAT);
    };
  }

  private static <F extends QueryField> Criterion<F> choice(
      F field, Question question, Function<String, Optional<? extends Operand>> reading) {
    if (PRESENCE.contains(question.operator())) {
      return present(field, question);
    }
    Set<Operand> operands = new LinkedHashSet<>();
    question.each(value -> value.equals(Term.NO_VALUE)
            ? Optional.of(new Operand.Absent())
            : known(question, reading, value))
        .forEach(operand -> operand.ifPresent(operands::add));
    return either(field, question, operands);
  }

  private static <F extends QueryField> Criterion<F> either(
      F field, Question question, Collection<? extends Operand> operands) {
    return question.operator() == Operator.IN
        ? new Criterion.OneOf<>(field, new LinkedHashSet<>(operands))
        : new Criterion.NoneOf<>(field, new LinkedHashSet<>(operands));
  }

  private static Optional<? extends Operand> known(
      Question question, Function<String, Optional<? extends Operand>> reading, String value) {
    Optional<? extends Operand> operand = reading.apply(value);
    if (operand.isEmpty() && question.unknown() == Unknown.REFUSED) {
      throw new InvalidValue(ValueProblem.UNKNOWN_VALUE);
    }
    return operand;
  }

  private static <F extends QueryField> Criterion<F> present(F field, Question question) {
    question.requireValues(0);
    return new Criterion.Present<>(field, question.operator() == Operator.EXISTS);
  }

  private static <F extends QueryField, I extends ListItem<I>> Criterion<F> others(
      F field, ItemList<I> items, Set<Operand> excluded) {
    Set<Operand> others = new LinkedHashSet<>();
    items.items().forEach(item -> others.add(operand(item)));
    others.add(new Operand.Absent());
    others.removeAll(excluded);
    return new Criterion.OneOf<>(field, others);
  }

  private static <F extends QueryField> Criterion<F> among(
      F field, Transaction transaction, Predicate<Category> test, boolean orAbsent) {
    Set<Operand> operands = new LinkedHashSet<>();
    transaction.categories().where(test).forEach(item -> operands.add(operand(item)));
    if (orAbsent) {
      operands.add(new Operand.Absent());
    }
    return new Criterion.OneOf<>(field, operands);
  }

  private static Operand operand(ListItem<?> item) {
    return new Operand.Id(item.id().value());
  }
}
