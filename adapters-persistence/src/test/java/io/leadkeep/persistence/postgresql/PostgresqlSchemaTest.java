package io.leadkeep.persistence.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.persistence.jdbi.SchemaContract;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** What PostgreSQL's own catalog says of the tables. */
final class PostgresqlSchemaTest implements SchemaContract {
  @Override
  public Handle connect() {
    return TestDatabases.connect(TestDatabases.fresh());
  }

  @Override
  public String idType() {
    return "UUID";
  }

  @Override
  public String keys() {
    return """
        SELECT t.relname, 'index ' || i.relname, c.attname
        FROM pg_class t
        JOIN pg_index x ON x.indrelid = t.oid
        JOIN pg_class i ON i.oid = x.indexrelid
        LEFT JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum = x.indkey[0]
        WHERE t.relnamespace = current_schema()::regnamespace
        UNION ALL
        SELECT t.relname, 'reference to ' || r.confrelid::regclass, c.attname
        FROM pg_class t
        JOIN pg_constraint r ON r.conrelid = t.oid AND r.contype = 'f'
        JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum = r.conkey[1]
        WHERE t.relnamespace = current_schema()::regnamespace
        UNION ALL
        SELECT t.relname, 'primary key', (
          SELECT c.attname FROM pg_constraint p
          JOIN pg_attribute c ON c.attrelid = p.conrelid AND c.attnum = p.conkey[1]
          WHERE p.conrelid = t.oid AND p.contype = 'p')
        FROM pg_class t
        WHERE t.relnamespace = current_schema()::regnamespace AND t.relkind = 'r'
        """;
  }

  @Override
  public String tables() {
    return """
        SELECT t.relname, EXISTS (
          SELECT 1 FROM pg_constraint r
          JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum = r.conkey[1]
          WHERE r.conrelid = t.oid AND r.confrelid = 'workspaces'::regclass AND c.attname = 'workspace_id'
            AND r.confdeltype = 'c')
        FROM pg_class t
        WHERE t.relnamespace = current_schema()::regnamespace AND t.relkind = 'r'
        """;
  }

  /** T1: what is compared is compared byte by byte. */
  @Test
  void noTextIsComparedInTheLanguageOfTheDatabase() {
    try (Handle handle = connect()) {
      assertEquals(List.of(), handle.createQuery("""
          SELECT c.table_name || '.' || c.column_name
          FROM information_schema.columns c
          WHERE c.table_schema = current_schema() AND c.data_type = 'text' AND c.collation_name IS DISTINCT FROM 'C'
          """).mapTo(String.class).list());
    }
  }
}
