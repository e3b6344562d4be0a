package io.leadkeep.persistence.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;

/**
 * All that one SQL engine does in its own way; what stands here is the way of the standard, and of PostgreSQL. Safe for
 * many threads.
 */
public interface Dialect {
  /** Teaches Jdbi what its driver doesn't do by itself. */
  default void configure(Jdbi jdbi) {}

  /** {@return the id in a column; null where there is none} */
  default UUID readId(ResultSet row, int column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  /** {@return the end of a condition: what stands before it is one of the {@link #ids} bound to this parameter} */
  default String inIds(String parameter) {
    return "= ANY (:" + parameter + ")";
  }

  /** {@return ids to bind for {@link #inIds}, however many} */
  default Object ids(Collection<UUID> ids) {
    return array("uuid", ids);
  }

  /** {@return the end of a condition: what stands before it is one of the {@link #texts} bound to this parameter} */
  default String inTexts(String parameter) {
    return "= ANY (:" + parameter + ")";
  }

  /**
   * {@return rows of the ids at each place in lists of {@link #ids} bound to these parameters, as {@code each.id0},
   * {@code each.id1} and so on, for which a LATERAL subquery behind is repeated; empty if the engine has none}
   */
  default Optional<String> eachOf(List<String> parameters) {
    return Optional.empty();
  }

  /** {@return texts to bind for {@link #inTexts}, however many} */
  default Object texts(Collection<String> texts) {
    return array("text", texts);
  }

  /** {@return whether only one unit can write at a time, so that those who wait had better share a commit} */
  default boolean hasOneWriter() {
    return false;
  }

  /**
   * {@return a statement that inserts rows into a table, and adds to the sum of each that is there already}
   *
   * @param table the table
   * @param key the columns of its primary key
   * @param sum the column of the sum
   * @param rows the query of the rows; its columns are the key and the sum, in this order and by these names
   */
  default String adding(String table, List<String> key, String sum, String rows) {
    String keys = String.join(", ", key);
    return "INSERT INTO %1$s (%2$s, %3$s) %4$s ON CONFLICT (%2$s) DO UPDATE SET %3$s = %1$s.%3$s + excluded.%3$s"
        .formatted(table, keys, sum, rows);
  }

  /** {@return whether another unit was in the way, so that the same unit may well succeed if it runs again} */
  boolean worthRunningAgain(SQLException error);

  /**
   * {@return whether another unit may have been faster, which the same unit would see if it ran again; or else the
   * statement is to blame}
   */
  default boolean maybeOvertaken(SQLException error) {
    return false;
  }

  /**
   * {@return what is wrong with the storage, in words for whoever runs the server; empty if the statement is to blame,
   * and so the program}
   */
  Optional<String> unavailable(SQLException error);

  /** {@return whether the engine weighs, by how many rows there are of each kind, which index reads the fewest} */
  default boolean knowsHowManyRows() {
    return true;
  }

  /** {@return what makes the engine read a table by this index, behind the table's name; empty if it decides itself} */
  default String using(String index) {
    return "";
  }

  /** {@return the column by which a row is found fastest within one statement} */
  default String rowAddress(String idColumn) {
    return idColumn;
  }

  private static Argument array(String type, Collection<?> values) {
    return (position, statement, context) ->
        statement.setArray(position, statement.getConnection().createArrayOf(type, values.toArray()));
  }
}
