package io.leadkeep.domain.automation;

/** What can set a rule off (A1), in the order in which one of several wins (A10). */
public enum Trigger {
  /** A sale becomes sold. */
  SALE_SOLD,
  /** A sale becomes lost. */
  SALE_LOST,
  /** A contact's lead status becomes the rule's, by explicit setting. */
  LEAD_STATUS_SET,
  /** A sale is created for the company, or moved to it from another. */
  SALE_REGISTERED
}
