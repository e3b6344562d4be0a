package io.leadkeep.domain.dashboard;

/** The kinds of tiles (W4). */
public enum TileKind {
  /** How many records. */
  NUMBER,
  /** The records themselves, the first so many. */
  LIST,
  /** Records by a field, as bars. */
  BAR,
  /** Records by a field, as a ring. */
  DONUT,
  /** Records by two fields. */
  CROSS_TABLE,
  /** Contacts by the lead statuses on the way to Qualified. */
  FUNNEL,
  /** Contacts by category and lead status, from lead to sold. */
  LIFECYCLE_FUNNEL,
  /** New leads over time. */
  NEW_LEADS,
  /** Leads that nobody has touched for a week. */
  NEEDS_ATTENTION
}
