package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.QueryField;
import java.util.UUID;

/**
 * What records of one kind hold in their fields at one moment, what they take from other records included.
 *
 * @param <F> their fields
 * @param <R> the type of the records
 */
interface Fields<F extends QueryField, R> {
  /** {@return the id, which breaks ties} */
  UUID id(R record);

  /** {@return what the record holds in this field} */
  Held read(F field, R record);
}
