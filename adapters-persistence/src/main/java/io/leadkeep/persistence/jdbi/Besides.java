package io.leadkeep.persistence.jdbi;

import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.Update;

/** What is done besides saving a record, so that what is computed from it follows. */
@FunctionalInterface
interface Besides {
  /**
   * Does it.
   *
   * @param session the transaction
   * @param bound binds what is bound to the statement that saves the record
   */
  void run(Session session, UnaryOperator<Update> bound);

  /** {@return a statement that takes the same values} */
  static Besides statement(String sql) {
    return (session, bound) -> bound.apply(session.update(sql)).execute();
  }
}
