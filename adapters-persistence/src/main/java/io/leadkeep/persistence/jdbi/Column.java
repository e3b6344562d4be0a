package io.leadkeep.persistence.jdbi;

import java.util.List;

/**
 * What a field of a list is in SQL.
 *
 * @param sql the expression
 * @param nullable whether some records have no value there
 * @param joins the tables it needs, in order
 */
record Column(String sql, boolean nullable, List<Join> joins) {
  /** {@return an expression that every record has a value for} */
  static Column of(String sql) {
    return new Column(sql, false, List.of());
  }

  /** {@return an expression that some records have no value for} */
  static Column optional(String sql, Join... joins) {
    return new Column(sql, true, List.of(joins));
  }
}
