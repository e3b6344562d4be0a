package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.SortKeys;

/**
 * A table with columns that are computed from texts (T1).
 *
 * @param <R> the type of the records
 */
interface KeyedTable<R> extends RecordTable<R> {
  /** {@return the computed columns of a record, as {@link #insert}, {@link #update} and {@link #rekey} take them} */
  Object keys(R record, SortKeys sortKeys);

  /** {@return the statement that sets the computed columns of the row {@code :id}, and nothing else} */
  String rekey();
}
