package io.leadkeep.persistence.jdbi;

import java.sql.SQLException;
import java.util.Optional;

/** What the engine said, beneath what Jdbi and Flyway made of it. */
final class SqlErrors {
  private SqlErrors() {}

  /** {@return the first one among a failure and its causes} */
  static Optional<SQLException> in(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException error) {
        return Optional.of(error);
      }
    }
    return Optional.empty();
  }
}
