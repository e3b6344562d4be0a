package io.leadkeep.domain.history;

/** Because of what kind of thing a change was made (H1). */
public enum CauseKind {
  /** Somebody wanted it. */
  USER,
  /** A rule moved the category. */
  RULE,
  /** A person decided a proposal. */
  PROPOSAL,
  /** The contact entered a tracked category (S3, S5, S7). */
  CATEGORY_ENTRY,
  /** An import. */
  IMPORT,
  /** A bulk update. */
  BULK,
  /** A form submission. */
  FORM,
  /** The server's own doing. */
  SYSTEM
}
