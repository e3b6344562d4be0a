package io.leadkeep.persistence.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every key and every index begins with the workspace, so that rows can be spread over machines by it. */
final class SqliteSchemaTest {
  /** The tables that belong to no workspace. */
  private static final String OUTSIDE = "('workspaces', 'flyway_schema_history')";

  /** Of every index, those of primary and unique keys included, the first column, where it is another one. */
  private static final String INDEXES = """
      SELECT t.name || ': index ' || i.name
      FROM sqlite_schema t, pragma_index_list(t.name) i, pragma_index_info(i.name) c
      WHERE t.type = 'table' AND t.name NOT IN %s AND c.seqno = 0 AND c.name IS NOT 'workspace_id'
      """.formatted(OUTSIDE);
  private static final String REFERENCES = """
      SELECT t.name || ': reference to ' || r."table"
      FROM sqlite_schema t, pragma_foreign_key_list(t.name) r
      WHERE t.type = 'table' AND t.name NOT IN %s AND r.seq = 0 AND r."from" IS NOT 'workspace_id'
      """.formatted(OUTSIDE);
  private static final String PRIMARY_KEYS = """
      SELECT t.name || ': primary key'
      FROM sqlite_schema t
      WHERE t.type = 'table' AND t.name NOT IN %s AND NOT EXISTS (
        SELECT 1 FROM pragma_table_info(t.name) c WHERE c.pk = 1 AND c.name = 'workspace_id')
      """.formatted(OUTSIDE);
  private static final String LEFT_BEHIND = """
      SELECT t.name || ': outlives its workspace'
      FROM sqlite_schema t
      WHERE t.type = 'table' AND t.name NOT IN %s AND NOT EXISTS (
        SELECT 1 FROM pragma_foreign_key_list(t.name) r
        WHERE r."table" = 'workspaces' AND r."from" = 'workspace_id' AND r.on_delete = 'CASCADE')
      """.formatted(OUTSIDE);

  @TempDir
  Path folder;
  private Path path;

  @BeforeEach
  void makeTheTables() {
    path = folder.resolve("leadkeep.db");
    SqliteStorage.open(new SqliteFile(path), SqliteOptions.USUAL).close();
  }

  @Test
  void everythingBeginsWithTheWorkspace() {
    assertEquals(List.of(), violations());
  }

  @Test
  void theTestAboveCanFail() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement()) {
      statement.execute("""
          CREATE TABLE notes (note_id INTEGER PRIMARY KEY, workspace_id TEXT, company_id BLOB, FOREIGN KEY
            (company_id, workspace_id) REFERENCES companies (company_id, workspace_id))""");
      statement.execute("CREATE INDEX notes_by_company ON notes (company_id)");
    }
    assertEquals(
        List.of("notes: index notes_by_company", "notes: reference to companies", "notes: primary key",
            "notes: outlives its workspace"),
        violations());
  }

  @Test
  void openingAgainChangesNoTable() throws SQLException {
    List<String> before = query("SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_schema");
    SqliteStorage.open(new SqliteFile(path), SqliteOptions.USUAL).close();
    assertEquals(before, query("SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_schema"));
  }

  @Test
  void readersNeedNotWaitForWriters() {
    assertEquals(List.of("wal"), query("PRAGMA journal_mode"));
  }

  private List<String> violations() {
    return List.of(INDEXES, REFERENCES, PRIMARY_KEYS, LEFT_BEHIND).stream()
        .flatMap(sql -> query(sql).stream()).toList();
  }

  private List<String> query(String sql) {
    try (Handle handle = Jdbi.open("jdbc:sqlite:" + path)) {
      return handle.createQuery(sql).mapTo(String.class).list();
    }
  }
}
