package io.leadkeep.domain.board;

import io.leadkeep.domain.contact.HiddenBecause;
import io.leadkeep.domain.contact.LeadStatusField;
import java.util.Optional;

/** The fields that a board has columns by. */
public enum BoardField {
  /** The lead status; contacts only. */
  LEAD_STATUS,
  /** The category. */
  CATEGORY,
  /** The group of the category. */
  CATEGORY_GROUP,
  /** The owner. */
  OWNER;

  /** {@return why the card of a contact can't be moved to another column; empty if it can} */
  public Optional<LockedBecause> lockOfContact(LeadStatusField leadStatus) {
    return switch (this) {
      case LEAD_STATUS -> leadStatus.hiddenBecause().map(BoardField::lock);
      case CATEGORY, CATEGORY_GROUP -> Optional.of(LockedBecause.CATEGORY_OF_COMPANY);
      case OWNER -> Optional.empty();
    };
  }

  /** {@return why the card of a company can't be moved to another column; empty if it can} */
  public Optional<LockedBecause> lockOfCompany() {
    return switch (this) {
      case CATEGORY_GROUP -> Optional.of(LockedBecause.GROUP_OF_CATEGORY);
      case LEAD_STATUS, CATEGORY, OWNER -> Optional.empty();
    };
  }

  private static LockedBecause lock(HiddenBecause reason) {
    return switch (reason) {
      case NO_COMPANY -> LockedBecause.NO_COMPANY;
      case GROUP_WITHOUT_LEAD_STATUS -> LockedBecause.GROUP_WITHOUT_LEAD_STATUS;
      case LEAD_STATUS_DISABLED -> LockedBecause.LEAD_STATUS_DISABLED;
    };
  }
}
