package io.leadkeep.application.filter;

import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.domain.filter.Operator;
import java.util.Set;
import java.util.function.Function;

/**
 * One field that can be filtered by.
 *
 * @param <F> the storage's fields
 * @param operators the operators that fit the field
 * @param reading what a question to it means; throws {@link InvalidTerm}
 */
record FieldFilter<F extends QueryField>(Set<Operator> operators, Function<Question, Criteria<F>> reading) {
  /** {@return a field whose questions come down to one criterion each} */
  static <F extends QueryField> FieldFilter<F> of(Set<Operator> operators, Function<Question, Criterion<F>> reading) {
    return new FieldFilter<>(operators, question -> Criteria.only(reading.apply(question)));
  }
}
