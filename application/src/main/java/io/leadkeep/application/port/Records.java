package io.leadkeep.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Records of one kind in one workspace.
 *
 * @param <I> the type of their ids
 * @param <R> the type of the records
 */
public interface Records<I, R> {
  /** {@return the record with this id, as it was last saved} */
  Optional<R> find(I id);

  /** {@return those of these records that exist, in no particular order, in a number of queries that is constant} */
  List<R> find(Collection<I> ids);

  /** Saves a new record; its version is 1. An id that is taken is a mistake of the caller: it throws. */
  void insert(R record);

  /**
   * Saves a changed record; its version is the stored one plus 1.
   *
   * @throws StaleVersion if the stored version is another one, or there is no such record
   */
  void update(R record);

  /**
   * Removes a record for good.
   *
   * @throws StaleVersion if there is no such record
   */
  void delete(I id);
}
