package io.leadkeep.domain.contact;

import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.settings.OnEntry;
import java.util.Optional;

/** What becomes of lead statuses when contacts enter a tracked category (S3, S5 to S8, S10). */
public enum LeadStatusEntry {
  /** Nothing: no entry, so the value stays, shown or hidden (S4, S6). */
  KEEP,
  /** Contacts without a value get the default; kept values show again (S5 with RESTORE, S7). */
  FILL,
  /** All get the default; kept values go to history (S5 with RESTART). */
  RESTART;

  /**
   * {@return what a change of category, or of company, means for the lead status}
   *
   * @param before the field before the change
   * @param after the field after it
   * @param setting the workspace's choice for entries
   */
  public static LeadStatusEntry moving(LeadStatusField before, LeadStatusField after, OnEntry setting) {
    if (before.tracked() || !after.tracked()) {
      return KEEP;
    }
    return switch (setting) {
      case RESTART -> RESTART;
      case RESTORE -> FILL;
    };
  }

  /** {@return what switching the category itself means: an entry for those without a value only (S7)} */
  public static LeadStatusEntry switching(boolean trackedBefore, boolean trackedAfter) {
    return !trackedBefore && trackedAfter ? FILL : KEEP;
  }

  /** {@return whether a contact with this value gets the default} */
  public boolean initializes(Optional<LeadStatusId> current) {
    return switch (this) {
      case KEEP -> false;
      case FILL -> current.isEmpty();
      case RESTART -> true;
    };
  }
}
