package io.leadkeep.domain.contact;

import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.user.UserId;
import java.util.Optional;

/**
 * A contact: a person who belongs to at most one company and has a lead status of their own (S2).
 *
 * @param id the id
 * @param person name, e-mail …
 * @param company the company, if any
 * @param owner the user who looks after the contact, if any
 * @param leadStatus the lead status, shown or hidden but kept (S4); {@link LeadStatusField} says which
 * @param firstTouch where the contact first met us, if known; written once (W5)
 * @param leadCreation what made the contact a lead, if known; written once (W5)
 * @param revision when it was created and changed
 */
public record Contact(
    ContactId id,
    Person person,
    Optional<CompanyId> company,
    Optional<UserId> owner,
    Optional<LeadStatusId> leadStatus,
    Optional<LeadSource> firstTouch,
    Optional<LeadSource> leadCreation,
    Revision revision) {
  /** {@return the same contact with another lead status} */
  public Contact withStatus(Optional<LeadStatusId> other) {
    return new Contact(id, person, company, owner, other, firstTouch, leadCreation, revision);
  }

  /** {@return the same content as a later revision} */
  public Contact at(Revision later) {
    return new Contact(id, person, company, owner, leadStatus, firstTouch, leadCreation, later);
  }
}
