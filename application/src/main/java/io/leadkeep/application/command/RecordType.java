package io.leadkeep.application.command;

import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.history.RecordRef;
import java.time.Instant;
import java.util.Map;

/**
 * How one kind of record is saved, and what history sees of it. One constant a kind, so that every save of every record
 * goes the same way and none can forget its history (H1).
 *
 * @param <R> the type of the records
 */
public interface RecordType<R> {
  /** {@return the name of a record} */
  RecordRef ref(R record);

  /** {@return its version} */
  long version(R record);

  /** {@return the same content, saved once more at {@code now}} */
  R next(R record, Instant now);

  /** {@return its fields that have a value, by their names in the API, in the order in which history lists them} */
  Map<String, Object> facts(R record);

  /** Saves a new record. */
  void insert(UnitOfWork unit, R record);

  /** Saves a changed record. */
  void update(UnitOfWork unit, R record);

  /** Removes a record. */
  void delete(UnitOfWork unit, R record);
}
