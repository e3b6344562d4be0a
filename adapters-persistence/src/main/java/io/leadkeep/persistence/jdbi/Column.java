package io.leadkeep.persistence.jdbi;

import java.util.List;
import java.util.Optional;

/**
 * What a field of a list is in SQL.
 *
 * @param sql the expression
 * @param nullable whether some records have no value there
 * @param joins the tables it needs, in order
 * @param rows where the values are found if a record has any number of them: tables and a condition
 */
record Column(String sql, boolean nullable, List<Join> joins, Optional<String> rows) {
  /** {@return an expression that every record has a value for} */
  static Column of(String sql) {
    return new Column(sql, false, List.of(), Optional.empty());
  }

  /** {@return an expression that some records have no value for} */
  static Column optional(String sql, Join... joins) {
    return new Column(sql, true, List.of(joins), Optional.empty());
  }

  /** {@return an expression that a record has as many values for as there are such rows} */
  static Column many(String sql, String rows) {
    return new Column(sql, true, List.of(), Optional.of(rows));
  }

  /** {@return the condition that a record has no value there} */
  String isAbsent() {
    return rows.map(found -> "NOT EXISTS (SELECT 1 FROM " + found + ")").orElse(sql + " IS NULL");
  }

  /** {@return the condition that a record has a value there} */
  String isPresent() {
    return rows.map(found -> "EXISTS (SELECT 1 FROM " + found + ")").orElse(sql + " IS NOT NULL");
  }

  /** {@return the condition that a record has a value there that meets this one} */
  String has(String condition) {
    return rows.map(found -> "EXISTS (SELECT 1 FROM " + found + " AND " + condition + ")").orElse(condition);
  }
}
