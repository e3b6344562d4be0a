package io.leadkeep.persistence.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.persistence.jdbi.SchemaContract;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SQLite's own catalog says of the tables. */
final class SqliteSchemaTest implements SchemaContract {
  private static final String SCHEMA = "SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_schema";

  @TempDir
  Path folder;
  private Path path;

  @BeforeEach
  void makeTheTables() {
    path = folder.resolve("leadkeep.db");
    SqliteStorage.open(new SqliteFile(path), SqliteOptions.USUAL).close();
  }

  @Override
  public Handle connect() {
    return Jdbi.open("jdbc:sqlite:" + path);
  }

  @Override
  public String idType() {
    return "BLOB";
  }

  @Override
  public String keys() {
    return """
        SELECT t.name, 'index ' || i.name, c.name
        FROM sqlite_schema t, pragma_index_list(t.name) i, pragma_index_info(i.name) c
        WHERE t.type = 'table' AND c.seqno = 0
        UNION ALL
        SELECT t.name, 'reference to ' || r."table", r."from"
        FROM sqlite_schema t, pragma_foreign_key_list(t.name) r
        WHERE t.type = 'table' AND r.seq = 0
        UNION ALL
        SELECT t.name, 'primary key', (SELECT c.name FROM pragma_table_info(t.name) c WHERE c.pk = 1)
        FROM sqlite_schema t
        WHERE t.type = 'table'
        """;
  }

  @Override
  public String tables() {
    return """
        SELECT t.name, EXISTS (
          SELECT 1 FROM pragma_foreign_key_list(t.name) r
          WHERE r."table" = 'workspaces' AND r."from" = 'workspace_id' AND r.on_delete = 'CASCADE')
        FROM sqlite_schema t
        WHERE t.type = 'table'
        """;
  }

  @Test
  void openingAgainChangesNoTable() {
    List<String> before = query(SCHEMA);
    SqliteStorage.open(new SqliteFile(path), SqliteOptions.USUAL).close();
    assertEquals(before, query(SCHEMA));
  }

  @Test
  void readersNeedNotWaitForWriters() {
    assertEquals(List.of("wal"), query("PRAGMA journal_mode"));
  }

  private List<String> query(String sql) {
    try (Handle handle = connect()) {
      return handle.createQuery(sql).mapTo(String.class).list();
    }
  }
}
