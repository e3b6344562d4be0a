package io.leadkeep.domain.board;

/** Why a card can't be moved to another column. */
public enum LockedBecause {
  /** The lead status is hidden: the contact has no company (S1). */
  NO_COMPANY,
  /** The lead status is hidden: the category's group has none (S4). */
  GROUP_WITHOUT_LEAD_STATUS,
  /** The lead status is hidden: the category has it switched off (S4). */
  LEAD_STATUS_DISABLED,
  /** A contact's category is that of its company (C7). */
  CATEGORY_OF_COMPANY,
  /** The group is that of the category: it takes another category to change it. */
  GROUP_OF_CATEGORY
}
