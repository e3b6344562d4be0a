package io.leadkeep.persistence.jdbi;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Update;

/**
 * The statements that keep the table {@code counts} true: each adds what a change of records adds to and takes from the
 * sums, in the transaction of that change and as one set, however many records it concerns.
 */
final class Counts {
  /** The counted columns of a contact. */
  private static final String OF_CONTACT = """
      SELECT COALESCE(t.owner_id, :noId) AS owner_id, COALESCE(t.source, '') AS source,
        COALESCE(t.category_id, :noId) AS category_id, COALESCE(t.lead_status_id, :noId) AS lead_status_id,
      """;
  private static final String CONTACTS = """
       AS change FROM contacts t WHERE t.workspace_id = :workspace
      """;
  /** The counted columns of a company; a bare parameter would have no type. */
  private static final String OF_COMPANY = """
      SELECT COALESCE(t.owner_id, :noId) AS owner_id, COALESCE(t.source, '') AS source,
        t.category_id AS category_id, COALESCE(NULLIF(t.category_id, t.category_id), :noId) AS lead_status_id,
      """;
  private static final String COMPANIES = """
       AS change FROM companies t WHERE t.workspace_id = :workspace
      """;
  private static final String THIS_CONTACT = "AND t.contact_id = :contactId";
  private static final String THIS_COMPANY = "AND t.company_id = :companyId";

  static final Besides CONTACT_INSERTED = contacts(OF_CONTACT + "1" + CONTACTS + THIS_CONTACT);
  static final Besides CONTACT_DELETED = contacts(OF_CONTACT + "-1" + CONTACTS + "AND t.contact_id = :id");
  static final Besides CONTACT_UPDATED;
  static final Besides COMPANY_INSERTED = companies(OF_COMPANY + "1" + COMPANIES + THIS_COMPANY);
  static final Besides COMPANY_DELETED = companies(OF_COMPANY + "-1" + COMPANIES + "AND t.company_id = :id");
  static final Besides COMPANY_UPDATED;
  /** Contacts follow their company to another category. */
  static final Besides CONTACTS_MOVED;

  static {
    String changed = THIS_CONTACT + """
         AND t.version = :version - 1
        AND (t.owner_id IS DISTINCT FROM :ownerId OR t.source IS DISTINCT FROM :source
          OR t.lead_status_id IS DISTINCT FROM :leadStatusId OR t.company_id IS DISTINCT FROM :companyId)
        """;
    CONTACT_UPDATED = contacts(OF_CONTACT + "-1" + CONTACTS + changed + """
        UNION ALL
        SELECT COALESCE(:ownerId, NULLIF(t.owner_id, t.owner_id), :noId), COALESCE(:source, ''), COALESCE((
            SELECT co.category_id FROM companies co
            WHERE co.workspace_id = :workspace AND co.company_id = :companyId), :noId),
          COALESCE(:leadStatusId, NULLIF(t.lead_status_id, t.lead_status_id), :noId), 1
        FROM contacts t WHERE t.workspace_id = :workspace
        """ + changed);
    String moved = THIS_COMPANY + """
         AND t.version = :version - 1
        AND (t.owner_id IS DISTINCT FROM :ownerId OR t.source IS DISTINCT FROM :source
          OR t.category_id IS DISTINCT FROM :categoryId)
        """;
    COMPANY_UPDATED = companies(OF_COMPANY + "-1" + COMPANIES + moved + """
        UNION ALL
        SELECT COALESCE(:ownerId, NULLIF(t.owner_id, t.owner_id), :noId), COALESCE(:source, ''), :categoryId, :noId, 1
        FROM companies t WHERE t.workspace_id = :workspace
        """ + moved);
    String following = THIS_COMPANY + " AND t.category_id IS DISTINCT FROM :categoryId\n";
    CONTACTS_MOVED = contacts(OF_CONTACT + "-1" + CONTACTS + following + """
        UNION ALL
        SELECT COALESCE(t.owner_id, :noId), COALESCE(t.source, ''), :categoryId,
          COALESCE(t.lead_status_id, :noId), 1
        FROM contacts t WHERE t.workspace_id = :workspace
        """ + following);
  }

  private static final String TABLE = "counts";
  private static final List<String> KEY = List.of("workspace_id", "record_kind", "cube", "owner_id", "source",
      "category_id", "lead_status_id", "slot");
  private static final String SUM = "record_count";

  /** Begins the statement that folds: what follows says which slots. */
  static final String FOLD = """
      INSERT INTO counts (workspace_id, record_kind, cube, owner_id, source, category_id, lead_status_id, slot,
        record_count)
      SELECT t.workspace_id, t.record_kind, t.cube, t.owner_id, t.source, t.category_id, t.lead_status_id, :slot,
        SUM(t.record_count)
      FROM counts t
      WHERE t.workspace_id = :workspace AND t.slot NOT IN (""";
  private static final String FOLD_BY = """
      ) GROUP BY t.workspace_id, t.record_kind, t.cube, t.owner_id, t.source, t.category_id, t.lead_status_id
      HAVING SUM(t.record_count) <> 0
      """;
  /** Begins the statement that takes away what was folded: what follows says which slots aren't meant. */
  static final String FOLDED =
      "DELETE FROM counts WHERE workspace_id = :workspace AND slot <> :slot AND slot NOT IN (";

  private Counts() {}

  /** {@return the statement for contacts that get the lead status {@code :to}} */
  static Besides entered(String whose) {
    return contacts(OF_CONTACT + "-1" + CONTACTS + whose + """

        UNION ALL
        SELECT COALESCE(t.owner_id, :noId), COALESCE(t.source, ''), COALESCE(t.category_id, :noId), :to, 1
        FROM contacts t WHERE t.workspace_id = :workspace
        """ + whose);
  }

  /**
   * Adds changes to the counts.
   *
   * <p>Where several units write at a time each of them adds to rows of its own, in the slot that it has alone
   * ({@link Slots}): none waits for another. Whoever has a new slot folds what slots hold that nobody in this process
   * has, into one row a key: those of processes that have ended would stay for ever.
   *
   * @param session the transaction
   * @param changes the query of what changes
   * @param bound binds what is counted
   */
  private static void change(Session session, String changes, UnaryOperator<Update> bound) {
    int changed = bound.apply(session.update(session.dialect().adding(TABLE, KEY, SUM, changes)))
        .bind("noId", Tally.NO_ID).bind("slot", session.slot().number()).execute();
    if (changed > 0 && session.slot().isTimeToFold()) {
      fold(session);
    }
  }

  private static void fold(Session session) {
    Bound bound = new Bound();
    String inUse = session.slot().all().stream().map(slot -> ":" + bound.bind(slot)).collect(Collectors.joining(", "));
    long folded = Slots.unused();
    bound.on(session.update(FOLD + inUse + FOLD_BY)).bind("slot", folded).execute();
    bound.on(session.update(FOLDED + inUse + ")")).bind("slot", folded).execute();
  }

  private static Besides contacts(String changes) {
    return counting("CONTACT", changes);
  }

  private static Besides companies(String changes) {
    return counting("COMPANY", changes);
  }

  private static Besides counting(String recordKind, String changes) {
    String sql = """
        SELECT CAST(:workspace AS VARCHAR) AS workspace_id, '%s' AS record_kind,
          d.cube, d.owner_id, d.source, d.category_id, d.lead_status_id,
          CAST(:slot AS BIGINT) AS slot, SUM(d.change) AS record_count
        FROM (
          SELECT k.cube,
            CASE WHEN k.cube = 'OWNER' THEN c.owner_id ELSE :noId END AS owner_id,
            CASE WHEN k.cube = 'SOURCE' THEN c.source ELSE '' END AS source,
            c.category_id, c.lead_status_id, c.change
          FROM (
            SELECT a.owner_id, a.source, a.category_id, a.lead_status_id, SUM(a.change) AS change
            FROM (
        %s) a
            GROUP BY a.owner_id, a.source, a.category_id, a.lead_status_id) c
          CROSS JOIN (SELECT 'ALL' AS cube UNION ALL SELECT 'OWNER' UNION ALL SELECT 'SOURCE') k) d
        GROUP BY d.cube, d.owner_id, d.source, d.category_id, d.lead_status_id
        HAVING SUM(d.change) <> 0
        """.formatted(recordKind, changes);
    return (session, bound) -> change(session, sql, bound);
  }
}
