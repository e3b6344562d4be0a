package io.leadkeep.persistence.postgresql;

import io.leadkeep.persistence.jdbi.Dialect;
import java.lang.reflect.Type;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.postgresql.util.PSQLState;

/** PostgreSQL: ids are UUIDs, lists of values are arrays, errors have SQLSTATEs. */
class PostgresqlDialect implements Dialect {
  /** Two units met: one of them is to run again. */
  private static final Set<String> MET_ANOTHER =
      Set.of(PSQLState.SERIALIZATION_FAILURE.getState(), PSQLState.DEADLOCK_DETECTED.getState());
  /** What is taken or gone, where the snapshot said otherwise, is told before what was serialized wrongly. */
  private static final Set<String> OVERTAKEN =
      Set.of(PSQLState.UNIQUE_VIOLATION.getState(), PSQLState.FOREIGN_KEY_VIOLATION.getState());
  /** The length of the class of an SQLSTATE. */
  private static final int CLASS = 2;

  private final PostgresqlDatabase database;

  PostgresqlDialect(PostgresqlDatabase database) {
    this.database = database;
  }

  @Override
  public void configure(Jdbi jdbi) {
    jdbi.registerArgument(new IdArgument());
  }

  @Override
  public Optional<String> eachOf(List<String> parameters) {
    String lists = parameters.stream()
        .map("CAST(:%s AS UUID[])"::formatted).collect(Collectors.joining(", "));
    String columns = IntStream.range(0, parameters.size())
        .mapToObj(place -> "id" + place).collect(Collectors.joining(", "));
    return Optional.of("unnest(" + lists + ") AS each (" + columns + ")");
  }

  @Override
  public boolean worthRunningAgain(SQLException error) {
    return MET_ANOTHER.contains(state(error));
  }

  @Override
  public boolean maybeOvertaken(SQLException error) {
    return OVERTAKEN.contains(state(error));
  }

  @Override
  public Optional<String> unavailable(SQLException error) {
    String state = state(error);
    if (state.length() < CLASS) {
      return Optional.empty();
    }
    return Optional.ofNullable(switch (state.substring(0, CLASS)) {
      case "08" -> "PostgreSQL at " + database + " can't be reached";
      case "57" -> state.equals(PSQLState.QUERY_CANCELED.getState())
          ? "PostgreSQL at " + database + " took too long for a statement"
          : "PostgreSQL at " + database + " is starting or stopping";
      case "53" -> "PostgreSQL at " + database + " has no memory, disk or connections left";
      case "28" -> "PostgreSQL at " + database + " refuses the user or the password";
      case "3D" -> "PostgreSQL at " + database + " has no such database";
      case "42" -> state.equals("42501") ? "PostgreSQL at " + database + " lets the user do too little" : null;
      case "25" -> switch (state) {
        case "25006" -> "PostgreSQL at " + database + " can only be read: it follows another server";
        case "25P03", "25P04" -> "PostgreSQL at " + database + " ended a transaction that took too long";
        default -> null;
      };
      case "55" -> state.equals("55P03") ? "PostgreSQL at " + database + " is locked by another program" : null;
      case "58", "XX" -> "PostgreSQL at " + database + " fails; its own log says why";
      default -> null;
    });
  }

  private static String state(SQLException error) {
    return error.getSQLState() == null ? "" : error.getSQLState();
  }

  /** Ids, and ids that are absent, are of the same type, so that a statement is prepared once for both. */
  private static final class IdArgument implements ArgumentFactory.Preparable {
    @Override
    public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
      return type == UUID.class ? Optional.of(IdArgument::of) : Optional.empty();
    }

    private static Argument of(Object id) {
      return id == null
          ? (position, statement, context) -> statement.setNull(position, Types.OTHER, "uuid")
          : (position, statement, context) -> statement.setObject(position, id);
    }
  }
}
