package io.leadkeep.persistence.jdbi;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Where records of one kind lie, and how they get there and back. Has no state.
 *
 * @param <R> the type of the records
 */
interface RecordTable<R> {
  /** {@return the name of the table; questions call it {@code t}} */
  String name();

  /** {@return the column of the id} */
  String idColumn();

  /** {@return the columns that {@link #read} reads, in its order, as columns of {@code t}} */
  String columns();

  /** {@return whether administrators change these records (C8), and nobody else} */
  default boolean administered() {
    return false;
  }

  /** {@return the statement that saves a new row} */
  String insert();

  /** {@return the statement that saves a changed row, on top of the version before it alone} */
  String update();

  /** {@return the id of a record} */
  UUID id(R record);

  /** {@return a record as {@link #insert} and {@link #update} take it} */
  Object row(R record);

  /** {@return the record in a row of {@link #columns}} */
  R read(Cells cells) throws SQLException;

  /** {@return what follows {@link #insert}} */
  default List<Besides> afterInsert() {
    return List.of();
  }

  /** {@return what comes before {@link #update}} */
  default List<Besides> beforeUpdate() {
    return List.of();
  }

  /** {@return what follows {@link #update}} */
  default List<Besides> afterUpdate() {
    return List.of();
  }

  /** {@return what comes before the row {@code :id} is deleted} */
  default List<Besides> beforeDelete() {
    return List.of();
  }
}
