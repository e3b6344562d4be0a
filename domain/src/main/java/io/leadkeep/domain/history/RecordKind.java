package io.leadkeep.domain.history;

/** The kinds of records that have a history (H1). */
public enum RecordKind {
  /** A company. */
  COMPANY,
  /** A contact. */
  CONTACT,
  /** A sale. */
  SALE,
  /** A category. */
  CATEGORY,
  /** A lead status. */
  LEAD_STATUS,
  /** A lead categorization rule. */
  RULE,
  /** A category proposal. */
  PROPOSAL,
  /** The settings of the workspace. */
  SETTINGS,
  /** A user. */
  USER,
  /** An access token. */
  TOKEN,
  /** A selection. */
  SELECTION,
  /** A dashboard. */
  DASHBOARD
}
