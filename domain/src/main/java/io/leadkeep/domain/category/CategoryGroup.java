package io.leadkeep.domain.category;

/** The fixed groups of categories: what kind of relation a company is. */
public enum CategoryGroup {
  /** Buys, or has bought, from us. */
  CUSTOMER,
  /** Was a customer. */
  LOST,
  /** None of the others. */
  OTHER,
  /** Works with us. */
  PARTNER,
  /** May become a customer: the only group with lead statuses, and the only one that rules touch (C2, A2). */
  POTENTIAL_CUSTOMER
}
