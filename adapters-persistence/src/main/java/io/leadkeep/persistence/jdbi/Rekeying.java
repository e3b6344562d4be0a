package io.leadkeep.persistence.jdbi;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Computes the columns anew that are computed from texts (T1), a batch of rows at a time. */
final class Rekeying {
  private static final int BATCH = 1_000;
  private static final List<KeyedTable<?>> SORTED =
      List.of(Tables.USERS, Tables.COMPANIES, Tables.CONTACTS, Tables.SALES, Tables.SELECTIONS,
          Tables.DASHBOARDS);
  private static final List<KeyedTable<?>> LISTS = List.of(Tables.CATEGORIES, Tables.LEAD_STATUSES);

  private static final String KEY_OF_COMPANY = """
      (SELECT co.name_sort_key FROM companies co
        WHERE co.workspace_id = contacts.workspace_id AND co.company_id = contacts.company_id)
      """;
  /** What stays the same isn't written: it is in indexes. */
  private static final String OF_COMPANIES = "UPDATE contacts SET company_sort_key = " + KEY_OF_COMPANY
      + "WHERE workspace_id = :workspace AND company_id IS NOT NULL AND company_sort_key IS DISTINCT FROM "
      + KEY_OF_COMPANY;

  private final Session session;

  Rekeying(Session session) {
    this.session = session;
  }

  /** Computes all of them anew. */
  void all() {
    LISTS.forEach(this::rekey);
    sorted();
  }

  /** Computes those anew that depend on the sort language. */
  void sorted() {
    SORTED.forEach(this::rekey);
    session.update(OF_COMPANIES).execute();
  }

  private <R> void rekey(KeyedTable<R> table) {
    List<R> rows = rows(table, Optional.empty());
    while (!rows.isEmpty()) {
      rekey(table, rows);
      rows = rows(table, Optional.of(table.id(rows.getLast())));
    }
  }

  private <R> void rekey(KeyedTable<R> table, List<R> rows) {
    PreparedBatch batch = session.batch(table.rekey());
    for (R row : rows) {
      session.row(batch).bind("id", table.id(row)).bindMethods(table.keys(row, session.sortKeys())).add();
    }
    batch.execute();
  }

  private <R> List<R> rows(KeyedTable<R> table, Optional<UUID> after) {
    String id = "t." + table.idColumn();
    Query query = session.query("SELECT " + table.columns() + " FROM " + table.name() + " t"
        + " WHERE t.workspace_id = :workspace" + (after.isPresent() ? " AND " + id + " > :after" : "")
        + " ORDER BY " + id + " LIMIT :limit");
    after.ifPresent(last -> query.bind("after", last));
    return query.bind("limit", BATCH)
        .map((row, context) -> table.read(new Cells(row, session.dialect())))
        .list();
  }
}
