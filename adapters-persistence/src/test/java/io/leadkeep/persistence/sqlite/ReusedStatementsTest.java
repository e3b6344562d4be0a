package io.leadkeep.persistence.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReusedStatementsTest {
  private static final String ONE = "SELECT ?";

  @TempDir
  Path folder;
  private final ReusedStatements reused = new ReusedStatements();
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("test.db"));
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
  }

  @Test
  void preparesAStatementOnce() throws SQLException {
    StatementBuilder statements = reused.createStatementBuilder(connection);
    PreparedStatement first = statements.create(connection, ONE, null);
    statements.close(connection, "what was written", first);
    assertSame(first, statements.create(connection, ONE, null));
  }

  @Test
  void keepsThemFromHandleToHandle() throws SQLException {
    PreparedStatement first = reused.createStatementBuilder(connection).create(connection, ONE, null);
    reused.createStatementBuilder(connection).close(connection, ONE, first);
    assertSame(first, reused.createStatementBuilder(connection).create(connection, ONE, null));
  }

  @Test
  void givesNobodyAStatementThatIsInUse() throws SQLException {
    StatementBuilder statements = reused.createStatementBuilder(connection);
    PreparedStatement first = statements.create(connection, ONE, null);
    PreparedStatement second = statements.create(connection, ONE, null);
    assertNotSame(first, second);
    statements.close(connection, ONE, second);
    statements.close(connection, ONE, first);
    assertTrue(first.isClosed(), "one is kept");
    assertSame(second, statements.create(connection, ONE, null));
  }

  @Test
  void forgetsWhatWasBound() {
    Jdbi jdbi = Jdbi.create(connection).setStatementBuilderFactory(reused);
    try (Handle handle = jdbi.open()) {
      assertEquals(List.of("secret"), handle.createQuery("SELECT :value").bind("value", "secret").mapTo(String.class)
          .list());
      try (PreparedStatement again = reused.createStatementBuilder(connection).create(connection, ONE, null)) {
        assertEquals(null, again.executeQuery().getString(1));
      } catch (SQLException failure) {
        throw new AssertionError(failure);
      }
    }
  }

  @Test
  void keepsOnlySoMany() throws SQLException {
    StatementBuilder statements = reused.createStatementBuilder(connection);
    PreparedStatement first = statements.create(connection, ONE, null);
    statements.close(connection, ONE, first);
    for (int number = 0; number < 300; number++) {
      String sql = "SELECT " + number;
      statements.close(connection, sql, statements.create(connection, sql, null));
    }
    assertTrue(first.isClosed());
  }

  @Test
  void keepsNothingOfAConnectionThatIsGone() throws SQLException {
    PreparedStatement first = reused.createStatementBuilder(connection).create(connection, ONE, null);
    reused.createStatementBuilder(connection).close(connection, ONE, first);
    connection.close();
    connect();
    assertNotSame(first, reused.createStatementBuilder(connection).create(connection, ONE, null));
  }
}
