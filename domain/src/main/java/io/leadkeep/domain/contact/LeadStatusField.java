package io.leadkeep.domain.contact;

import io.leadkeep.domain.category.Category;
import java.util.Optional;

/**
 * Whether a contact's lead status can be seen and set: the one place that decides "hidden but kept" (S1, S4).
 *
 * @param hiddenBecause why it can't; empty while the contact is tracked
 */
public record LeadStatusField(Optional<HiddenBecause> hiddenBecause) {
  /** {@return the field of a contact whose company has this category; of one without a company if empty} */
  public static LeadStatusField in(Optional<Category> category) {
    if (category.isEmpty()) {
      return new LeadStatusField(Optional.of(HiddenBecause.NO_COMPANY));
    }
    if (category.get().tracked()) {
      return new LeadStatusField(Optional.empty());
    }
    return new LeadStatusField(Optional.of(category.get().eligible()
        ? HiddenBecause.LEAD_STATUS_DISABLED
        : HiddenBecause.GROUP_WITHOUT_LEAD_STATUS));
  }

  /** {@return whether the contact is tracked: the value is visible and editable} */
  public boolean tracked() {
    return hiddenBecause.isEmpty();
  }
}
