package io.leadkeep.application.filter;

import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.selection.Entity;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.selection.SelectionId;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Selections as a field to filter by (W2): a saved filter is asked anew, a fixed set is looked up. */
final class Selected {
  /** The name of the field. */
  static final String FIELD = "selection";

  private Selected() {}

  /**
   * {@return a filter by selections that the caller sees}
   *
   * @param entity what they select
   * @param id the field of the records' own ids
   * @param table what the saved filters are asked of; no saved filter names a selection in its turn
   */
  static <F extends QueryField> FieldFilter<F> by(Entity entity, F id, Supplier<FieldTable<F>> table) {
    return new FieldFilter<>(Set.of(Operator.IN), question -> {
      List<List<Criterion<F>>> anyOf = new ArrayList<>();
      Map<UUID, Selection> seen = seen(question, entity);
      question.each(value -> selection(question, seen, value)).stream()
          .flatMap(Optional::stream)
          .map(selection -> criteria(question.transaction(), selection, id, table.get()))
          .forEach(criteria -> anyOf.addAll(criteria.anyOf()));
      return new Criteria<>(anyOf);
    });
  }

  private static Map<UUID, Selection> seen(Question question, Entity entity) {
    Transaction transaction = question.transaction();
    List<SelectionId> named = question.ids().stream().map(SelectionId::new).toList();
    return named.isEmpty()
        ? Map.of()
        : transaction.unit().selections().find(named).stream()
            .filter(found -> found.entity() == entity && found.sharing().isSeenBy(transaction.caller().user()))
            .collect(Collectors.toMap(found -> found.id().value(), Function.identity()));
  }

  private static Optional<Selection> selection(Question question, Map<UUID, Selection> seen, String value) {
    Optional<Selection> selection = Uuids.parse(value).map(seen::get);
    if (selection.isEmpty() && question.unknown() == Unknown.REFUSED) {
      throw new InvalidValue(ValueProblem.UNKNOWN_VALUE);
    }
    return selection;
  }

  private static <F extends QueryField> Criteria<F> criteria(
      Transaction transaction, Selection selection, F id, FieldTable<F> table) {
    if (selection.isStatic()) {
      return Criteria.only(new Criterion.MemberOf<>(id, selection.id()));
    }
    return switch (table.criteria(transaction, selection.criteria().orElseThrow(), Unknown.MATCHES_NOTHING)) {
      case Result.Done<Criteria<F>>(Criteria<F> criteria) -> criteria;
      case Result.Refused<Criteria<F>> noLongerUnderstood -> throw new InvalidValue(ValueProblem.NOT_APPLICABLE);
    };
  }
}
