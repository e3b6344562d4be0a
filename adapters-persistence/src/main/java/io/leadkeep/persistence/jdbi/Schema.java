package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.StorageUnavailable;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The tables of an SQL storage, as migrations that are applied once each.
 *
 * @param location where on the class path the migrations are
 * @param translation makes a statement of theirs one of the engine, if they are another's
 */
public record Schema(String location, Optional<UnaryOperator<String>> translation) {
  /** {@return the migrations of one engine} */
  public static Schema at(String location) {
    return new Schema(location, Optional.empty());
  }

  /** {@return the migrations of PostgreSQL, which are plain SQL; each statement is translated for another engine} */
  public static Schema ofPostgresql(UnaryOperator<String> translation) {
    return new Schema("db/postgresql", Optional.of(translation));
  }

  /**
   * Applies the migrations that are missing.
   *
   * @param source gives connections that may change tables, more than one at a time
   * @param dialect tells what is wrong
   * @param database what to call the database when it is of no use
   * @throws StorageUnavailable if it can't be used, is of a newer version or not ours
   */
  public void bringUpToDate(DataSource source, Dialect dialect, String database) {
    try {
      Flyway.configure()
          .dataSource(translation.map(from -> TranslatingSource.of(source, from)).orElse(source))
          .locations("classpath:" + location)
          .loggers("slf4j")
          .ignoreMigrationPatterns(new String[0]) // none: tables of a newer version are not for this one
          .load()
          .migrate();
    } catch (FlywayException failure) {
      throw new StorageUnavailable(SqlErrors.in(failure).flatMap(dialect::unavailable)
          .orElse(database + " is not a database of this version of Leadkeep, nor of an older one"), failure);
    }
  }
}
