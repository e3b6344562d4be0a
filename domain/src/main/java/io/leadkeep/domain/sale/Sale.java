package io.leadkeep.domain.sale;

import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.UserId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A sale to a company (V1).
 *
 * @param id its id
 * @param company the company
 * @param contact the contact it is made with; belonged to the company when it was set
 * @param title what is sold
 * @param amount for how much
 * @param state the status with its dates and reason
 * @param saleDate the expected day
 * @param probability how likely it is
 * @param source where it came from
 * @param owner the user who looks after it
 * @param revision when it was created and changed
 */
public record Sale(
    SaleId id,
    CompanyId company,
    Optional<ContactId> contact,
    ShortText title,
    Optional<Money> amount,
    SaleState state,
    Optional<LocalDate> saleDate,
    Optional<Probability> probability,
    Optional<ShortText> source,
    Optional<UserId> owner,
    Revision revision) {
  /**
   * {@return where the sale came from, as it is compared and counted (W5): what it says itself, else what its company
   * says}
   *
   * @param customer its company
   */
  public Optional<String> leadSource(Company customer) {
    return source.map(own -> LeadSource.normalize(own.value()))
        .or(() -> customer.source().flatMap(origin -> origin.normalized(LeadSource::source)));
  }

  /** {@return the same content as a later revision} */
  public Sale at(Revision later) {
    return new Sale(id, company, contact, title, amount, state, saleDate, probability, source, owner, later);
  }

  /** {@return the same sale without its contact} */
  public Sale withoutContact() {
    return new Sale(id, company, Optional.empty(), title, amount, state, saleDate, probability, source, owner,
        revision);
  }
}
