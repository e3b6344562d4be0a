package io.leadkeep.persistence.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** All that one SQL engine does in its own way. Safe for many threads. */
public interface Dialect {
  /** Teaches Jdbi how the engine takes ids. */
  void configure(Jdbi jdbi);

  /** {@return the id in a column; null where there is none} */
  UUID readId(ResultSet row, int column) throws SQLException;

  /** {@return the end of a condition: what stands before it is one of the {@link #ids} bound to this parameter} */
  String inIds(String parameter);

  /** {@return ids to bind for {@link #inIds}, however many} */
  Object ids(Collection<UUID> ids);

  /** {@return the end of a condition: what stands before it is one of the {@link #texts} bound to this parameter} */
  String inTexts(String parameter);

  /** {@return texts to bind for {@link #inTexts}, however many} */
  Object texts(Collection<String> texts);

  /** {@return whether only one unit can write at a time, so that those who wait had better share a commit} */
  default boolean hasOneWriter() {
    return false;
  }

  /** {@return whether another unit was in the way, so that the same unit may well succeed if it runs again} */
  boolean worthRunningAgain(SQLException error);

  /**
   * {@return what is wrong with the storage, in words for whoever runs the server; empty if the statement is to blame,
   * and so the program}
   */
  Optional<String> unavailable(SQLException error);

  /** {@return what makes the engine read a table by this index, behind the table's name; empty if it decides itself} */
  default String using(String index) {
    return "";
  }

  /** {@return the column by which a row is found fastest within one statement} */
  default String rowAddress(String idColumn) {
    return idColumn;
  }
}
