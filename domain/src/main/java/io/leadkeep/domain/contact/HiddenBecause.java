package io.leadkeep.domain.contact;

/** Why a lead status can't be seen or set (S4). */
public enum HiddenBecause {
  /** The contact belongs to no company. */
  NO_COMPANY,
  /** The group of the company's category has no lead statuses. */
  GROUP_WITHOUT_LEAD_STATUS,
  /** The category is in the group, but its lead status is switched off. */
  LEAD_STATUS_DISABLED
}
