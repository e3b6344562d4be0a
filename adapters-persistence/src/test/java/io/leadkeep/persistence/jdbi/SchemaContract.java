package io.leadkeep.persistence.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** Every key and every index begins with the workspace, so that rows can be spread over machines by it. */
public interface SchemaContract {
  /** The tables that belong to no workspace: the workspaces' own, and the migrations'. */
  Set<String> OUTSIDE = Set.of("workspaces", "flyway_schema_history");

  /** {@return a connection of the test's own to a database of this version} */
  Handle connect();

  /** {@return the type of ids} */
  String idType();

  /**
   * {@return the question for every index and every primary, unique and foreign key: the table, what it is, and its
   * first column, or none}
   */
  String keys();

  /** {@return the question for every table, and whether its rows go when their workspace goes} */
  String tables();

  @Test
  default void everythingBeginsWithTheWorkspace() {
    try (Handle handle = connect()) {
      assertEquals(List.of(), violations(handle));
    }
  }

  @Test
  default void seesAllTables() {
    try (Handle handle = connect()) {
      List<String> tables = handle.createQuery(tables()).map((row, context) -> row.getString(1)).list();
      assertTrue(tables.containsAll(OUTSIDE), tables.toString());
      assertTrue(tables.containsAll(Set.of("companies", "contacts", "sales", "history")), tables.toString());
    }
  }

  /** The tests above can fail. */
  @Test
  default void findsEveryViolation() {
    try (Handle handle = connect()) {
      handle.begin();
      handle.execute("CREATE TABLE notes (note_id " + idType() + " PRIMARY KEY, workspace_id TEXT, company_id "
          + idType() + ", FOREIGN KEY (company_id, workspace_id) REFERENCES companies (company_id, workspace_id))");
      handle.execute("CREATE INDEX notes_by_company ON notes (company_id)");
      List<String> found = violations(handle);
      handle.rollback();
      assertTrue(found.containsAll(List.of("notes: primary key", "notes: reference to companies",
          "notes: index notes_by_company", "notes: outlives its workspace")), found.toString());
    }
  }

  private List<String> violations(Handle handle) {
    List<Optional<String>> misplaced = handle.createQuery(keys())
        .map((row, context) -> violation(row.getString(1), row.getString(2),
            Optional.ofNullable(row.getString(3)).equals(Optional.of("workspace_id"))))
        .list();
    List<Optional<String>> leftBehind = handle.createQuery(tables())
        .map((row, context) -> violation(row.getString(1), "outlives its workspace", row.getBoolean(2)))
        .list();
    return Stream.of(misplaced, leftBehind).flatMap(List::stream).flatMap(Optional::stream).toList();
  }

  private static Optional<String> violation(String table, String what, boolean asItShouldBe) {
    return asItShouldBe || OUTSIDE.contains(table) ? Optional.empty() : Optional.of(table + ": " + what);
  }
}
