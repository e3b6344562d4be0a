package io.leadkeep.persistence.jdbi;

/** A table beside the one that is searched; a record has one row of it or none. */
enum Join {
  /** The company, for a table with {@code company_id}. */
  COMPANY("LEFT JOIN companies co ON co.workspace_id = t.workspace_id AND co.company_id = t.company_id"),
  /** The category, for a table with {@code category_id}. */
  OWN_CATEGORY("LEFT JOIN categories ca ON ca.workspace_id = t.workspace_id AND ca.category_id = t.category_id"),
  /** The lead status. */
  LEAD_STATUS(
      "LEFT JOIN lead_statuses ls ON ls.workspace_id = t.workspace_id AND ls.lead_status_id = t.lead_status_id"),
  /** The owner. */
  OWNER("LEFT JOIN users ow ON ow.workspace_id = t.workspace_id AND ow.user_id = t.owner_id");

  private final String sql;

  Join(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
