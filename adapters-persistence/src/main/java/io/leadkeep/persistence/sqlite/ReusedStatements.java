package io.leadkeep.persistence.sqlite;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilderFactory;
import org.jdbi.v3.core.statement.StatementContext;
import org.sqlite.SQLiteConnection;

/**
 * Keeps the prepared statements of each connection for their next use. SQLite compiles a statement in about the time
 * that it runs, its driver keeps none, and the pool closes them all when a connection comes back; so they are prepared
 * on the connection behind the pool.
 */
final class ReusedStatements implements StatementBuilderFactory {
  /** More than the product has, questions aside; of these the ones not asked for longest go. */
  private static final int MOST = 250;

  private final Map<Connection, OfConnection> byConnection = new ConcurrentHashMap<>();

  @Override
  public StatementBuilder createStatementBuilder(Connection pooled) {
    try {
      SQLiteConnection connection = pooled.unwrap(SQLiteConnection.class);
      OfConnection known = byConnection.get(connection);
      return known == null ? register(connection) : known;
    } catch (SQLException failure) {
      throw new IllegalStateException("not a connection to SQLite", failure);
    }
  }

  /** A new connection may stand for one that was given up, whose statements are closed by now. */
  private OfConnection register(SQLiteConnection connection) {
    byConnection.values().removeIf(OfConnection::isClosed);
    OfConnection statements = new OfConnection(connection);
    byConnection.put(connection, statements);
    return statements;
  }

  /** The statements of one connection, which one thread uses at a time. */
  private static final class OfConnection implements StatementBuilder {
    private final SQLiteConnection connection;
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();
    private final Map<Statement, String> busy = new HashMap<>();

    OfConnection(SQLiteConnection connection) {
      this.connection = connection;
    }

    boolean isClosed() {
      try {
        return connection.isClosed();
      } catch (SQLException unknown) {
        return true;
      }
    }

    @Override
    public Statement create(Connection pooled, StatementContext context) throws SQLException {
      return connection.createStatement();
    }

    @Override
    public PreparedStatement create(Connection pooled, String sql, StatementContext context) throws SQLException {
      PreparedStatement kept = idle.remove(sql);
      PreparedStatement statement = kept == null ? connection.prepareStatement(sql) : kept;
      busy.put(statement, sql);
      return statement;
    }

    @Override
    public CallableStatement createCall(Connection pooled, String sql, StatementContext context) {
      throw new UnsupportedOperationException("SQLite has no procedures");
    }

    /** Here {@code sql} is the text before its parameters were numbered, so it doesn't tell what was prepared. */
    @Override
    public void close(Connection pooled, String sql, Statement statement) throws SQLException {
      String prepared = busy.remove(statement);
      if (prepared == null || idle.containsKey(prepared) || !isCleared((PreparedStatement) statement)) {
        statement.close();
        return;
      }
      idle.put(prepared, (PreparedStatement) statement);
      if (idle.size() > MOST) {
        idle.remove(idle.keySet().iterator().next()).close();
      }
    }

    /** A statement that failed is of no more use, and says so here first. */
    private static boolean isCleared(PreparedStatement statement) {
      try {
        statement.clearParameters();
        return true;
      } catch (SQLException failed) {
        return false;
      }
    }
  }
}
