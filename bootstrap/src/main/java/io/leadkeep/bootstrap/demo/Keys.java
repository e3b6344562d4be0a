package io.leadkeep.bootstrap.demo;

/** The keys of the list items that the story is about; the last three are the demo's own. */
final class Keys {
  static final String LEAD = "lead";
  static final String MARKETING_QUALIFIED_LEAD = "marketing-qualified-lead";
  static final String OPPORTUNITY = "opportunity";
  static final String LOST_OPPORTUNITY = "lost-opportunity";
  static final String CUSTOMER = "customer";
  static final String PARTNER = "partner";
  static final String FORMER_CUSTOMER = "former-customer";
  static final String OTHER = "other";

  static final String CONTACTING = "contacting";
  static final String DISQUALIFIED = "disqualified";
  static final String RE_NURTURE = "re-nurture";
  static final String QUALIFIED = "qualified";

  /** A category without lead statuses: companies that we would like to know. */
  static final String TARGET_ACCOUNT = "target-account";
  /** A category that is retired in the course of the year. */
  static final String TRADE_FAIR_LEAD = "trade-fair-lead";
  /** A lead status that is retired in the course of the year. */
  static final String LEFT_MESSAGE = "left-message";

  private Keys() {}
}
