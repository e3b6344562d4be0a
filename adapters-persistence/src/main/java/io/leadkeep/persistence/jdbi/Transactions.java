package io.leadkeep.persistence.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import io.leadkeep.application.port.StorageUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.NoTemplateEngine;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementException;
import org.jdbi.v3.core.statement.StatementExceptions;

/**
 * Runs transactions on the connections of two pools, one for writing and one for reading: again where that may help,
 * and with what the engine says told in the words of the port. Closing waits for those that run.
 */
final class Transactions implements AutoCloseable {
  /** So many runs that meet what another unit left: then it isn't chance. */
  private static final int MOST_IF_OVERTAKEN = 4;

  private final Dialect dialect;
  private final Patience patience;
  private final Pool writing;
  private final Pool reading;
  private final SharedCommits.Transaction writes;
  /** Transactions share it; closing takes it alone. */
  private final ReadWriteLock open = new ReentrantReadWriteLock();
  private boolean closed;

  Transactions(Dialect dialect, Patience patience, HikariDataSource writing, HikariDataSource reading) {
    this.dialect = dialect;
    this.patience = patience;
    this.writing = Pool.of(writing, dialect);
    this.reading = Pool.of(reading, dialect);
    this.writes = dialect.hasOneWriter() ? new SharedCommits(this::alone)::write : this::alone;
  }

  /** {@return what {@code work} returns, once all it did is durable} */
  <R> R write(Function<Handle, R> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return whileOpen(() -> writes.run(work));
      } catch (JdbiException | TransactionFailure failure) {
        Optional<SQLException> error = SqlErrors.in(failure);
        if (error.isEmpty() || !worthRunningAgain(error.get(), attempt)) {
          throw told(failure, error);
        }
        patience.pause(attempt, error.get());
      }
    }
  }

  private boolean worthRunningAgain(SQLException error, int attempt) {
    return dialect.worthRunningAgain(error) || (attempt < MOST_IF_OVERTAKEN && dialect.maybeOvertaken(error));
  }

  /** {@return what {@code work} reads from one snapshot} */
  <R> R read(Function<Handle, R> work) {
    try {
      return whileOpen(() -> run(reading, work));
    } catch (JdbiException | TransactionFailure failure) {
      throw told(failure, SqlErrors.in(failure));
    }
  }

  @Override
  public void close() {
    open.writeLock().lock();
    try {
      closed = true;
      reading.connections().close();
      writing.connections().close(); // last, so that it can tidy up alone
    } finally {
      open.writeLock().unlock();
    }
  }

  private <R> R whileOpen(Supplier<R> transaction) {
    open.readLock().lock();
    try {
      if (closed) {
        throw new StorageUnavailable("the storage is closed", null);
      }
      return transaction.get();
    } finally {
      open.readLock().unlock();
    }
  }

  private <R> R alone(Function<Handle, R> work) {
    return run(writing, work);
  }

  private static <R> R run(Pool pool, Function<Handle, R> work) {
    try (Handle handle = pool.jdbi().open()) {
      return transact(handle, work);
    }
  }

  /**
   * One transaction. It ends with a change of the mode, which commits: {@link Connection#commit} would have SQLite's
   * driver begin another one at once, and fail if somebody else is faster, although all is saved.
   */
  private static <R> R transact(Handle handle, Function<Handle, R> work) {
    Connection connection = handle.getConnection();
    try {
      connection.setAutoCommit(false);
      R result = work.apply(handle);
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException failure) {
      undo(connection, failure);
      throw new TransactionFailure(failure);
    } catch (RuntimeException | Error failure) {
      undo(connection, failure);
      throw failure;
    }
  }

  /** Rolls back; what becomes of a connection that can't is the pool's business. */
  private static void undo(Connection connection, Throwable because) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException failure) {
      because.addSuppressed(failure);
    }
  }

  private RuntimeException told(RuntimeException failure, Optional<SQLException> error) {
    if (failure instanceof ConnectionException) {
      return new StorageUnavailable(
          error.flatMap(dialect::unavailable).orElse("no connection to the database became free in time"), failure);
    }
    return error.flatMap(dialect::unavailable)
        .<RuntimeException>map(message -> new StorageUnavailable(message, failure))
        .orElse(failure);
  }

  /** What begin and commit throw. */
  private static final class TransactionFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TransactionFailure(SQLException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** A pool and the way to it. */
  private record Pool(HikariDataSource connections, Jdbi jdbi) {
    static Pool of(HikariDataSource connections, Dialect dialect) {
      Jdbi jdbi = Jdbi.create(connections);
      jdbi.getConfig(SqlStatements.class).setTemplateEngine(new NoTemplateEngine());
      jdbi.getConfig(StatementExceptions.class).setMessageRendering(Pool::withoutValues);
      dialect.configure(jdbi);
      return new Pool(connections, jdbi);
    }

    /** What is bound to a statement is nobody's business who reads a log. */
    private static String withoutValues(StatementException failure) {
      return failure.getShortMessage() + " [" + failure.getStatementContext().getRenderedSql() + "]";
    }

  }
}
