package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.QueryField;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/**
 * What the clauses of one question have in common: the joins that their columns need, and the values bound to them.
 *
 * @param <F> the fields
 */
final class Clauses<F extends QueryField> {
  private final Function<F, Column> columns;
  private final Set<Join> joins = EnumSet.noneOf(Join.class);
  private final Bound bound;

  /** Clauses of a statement that has no others. */
  Clauses(Function<F, Column> columns) {
    this(columns, new Bound());
  }

  /** Clauses of a part of a statement, to which others bind values too. */
  Clauses(Function<F, Column> columns, Bound bound) {
    this.columns = columns;
    this.bound = bound;
  }

  /** {@return the column of a field, joined} */
  Column column(F field) {
    Column column = columns.apply(field);
    joins.addAll(column.joins());
    return column;
  }

  /** {@return the name under which a value is bound} */
  String bind(Object value) {
    return bound.bind(value);
  }

  /** {@return the joins, in the order of their constants: each behind those it builds on} */
  String joined() {
    return joins.stream().map(join -> " " + join.sql()).collect(Collectors.joining());
  }

  /** {@return whether the statement had better get no more, now that it has so many parts} */
  boolean isEnough(int parts) {
    return bound.isEnough(parts);
  }

  /** Binds the values. */
  Query on(Query query) {
    return bound.on(query);
  }
}
