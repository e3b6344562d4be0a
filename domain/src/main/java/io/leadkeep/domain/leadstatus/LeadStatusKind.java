package io.leadkeep.domain.leadstatus;

/** What a lead status means to the product, whatever administrators call it (L1). */
public enum LeadStatusKind {
  /** Nobody has been in touch. */
  INITIAL,
  /** Somebody works on it. */
  WORKING,
  /** Does not fit. */
  CLOSED_NEGATIVE,
  /** To be taken up later. */
  PARKED,
  /** Ready for the sales process. */
  CLOSED_POSITIVE
}
