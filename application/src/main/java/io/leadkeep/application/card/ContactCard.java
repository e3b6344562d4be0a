package io.leadkeep.application.card;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.LeadStatusField;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.user.User;
import java.util.Optional;

/**
 * A contact as it is shown (W1, S1).
 *
 * @param contact the contact
 * @param company the company
 * @param category the company's category, deleted or not (C7)
 * @param leadStatus the lead status, shown or hidden, deleted or not
 * @param owner the contact's owner
 */
public record ContactCard(
    Contact contact,
    Optional<Company> company,
    Optional<Category> category,
    Optional<LeadStatus> leadStatus,
    Optional<User> owner) {
  /** {@return whether the lead status can be seen and set, and why not} */
  public LeadStatusField field() {
    return LeadStatusField.in(category);
  }
}
