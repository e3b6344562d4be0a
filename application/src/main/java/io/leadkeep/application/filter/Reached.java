package io.leadkeep.application.filter;

import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

/** A list item that a record holds, or that its history says it came to hold. */
final class Reached {
  private Reached() {}

  /** {@return {@code present}, and a filter by when the lead status became this one} */
  static <F extends QueryField> FieldFilter<F> or(FieldFilter<F> present, F id) {
    Set<Operator> operators = new HashSet<>(present.operators());
    operators.add(Operator.REACHED);
    return new FieldFilter<>(operators, question -> question.operator() == Operator.REACHED
        ? Criteria.only(reached(question, id))
        : present.reading().apply(question));
  }

  private static <F extends QueryField> Criterion<F> reached(Question question, F id) {
    int values = question.term().values().size();
    question.requireValues(values == 1 ? 1 : 3);
    LeadStatus status = question.value(0, value -> status(question.transaction(), value));
    return values == 1
        ? new Criterion.Reached<>(id, status.id(), OptionalLong.empty(), OptionalLong.empty())
        : new Criterion.Reached<>(id, status.id(),
            OptionalLong.of(question.value(1, value -> Times.first(question, value)).toEpochMilli()),
            OptionalLong.of(question.value(2, value -> Times.end(question, value)).toEpochMilli()));
  }

  private static LeadStatus status(Transaction transaction, String value) {
    return transaction.leadStatuses().find(new ItemRef(value))
        .orElseThrow(() -> new InvalidValue(ValueProblem.UNKNOWN_VALUE));
  }
}
