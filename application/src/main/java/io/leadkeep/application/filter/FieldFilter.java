package io.leadkeep.application.filter;

import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.domain.text.InvalidValue;
import java.util.Set;

/**
 * One field that can be filtered by.
 *
 * @param <F> the storage's fields
 */
interface FieldFilter<F extends QueryField> {
  /** {@return the operators that fit the field} */
  Set<Operator> operators();

  /**
   * {@return the criteria that a term means}
   *
   * @throws InvalidValue if a value doesn't exist or has another form
   */
  Criteria<F> criteria(Transaction transaction, Term term);
}
