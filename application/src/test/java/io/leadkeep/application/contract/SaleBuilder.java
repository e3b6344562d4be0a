package io.leadkeep.application.contract;

import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.sale.Money;
import io.leadkeep.domain.sale.Probability;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleId;
import io.leadkeep.domain.sale.SaleState;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** Builds sales. */
public final class SaleBuilder {
  private SaleId id = new SaleId(Ids.next());
  private Optional<CompanyId> company = Optional.empty();
  private Optional<ContactId> contact = Optional.empty();
  private ShortText title = new ShortText("Ten licences");
  private Optional<Money> amount = Optional.empty();
  private SaleState state = new SaleState.Open();
  private Optional<LocalDate> saleDate = Optional.empty();
  private Optional<Probability> probability = Optional.empty();
  private Optional<ShortText> source = Optional.empty();
  private Optional<UserId> owner = Optional.empty();
  private Revision revision = Revision.first(Examples.MORNING);

  SaleBuilder() {}

  /** {@return this, under an id that the test chooses} */
  public SaleBuilder id(UUID other) {
    id = new SaleId(other);
    return this;
  }

  /** {@return this, to a company} */
  public SaleBuilder of(Company customer) {
    company = Optional.of(customer.id());
    return this;
  }

  /** {@return this, made with a contact} */
  public SaleBuilder with(Contact buyer) {
    contact = Optional.of(buyer.id());
    return this;
  }

  /** {@return this, under another title} */
  public SaleBuilder titled(String other) {
    title = new ShortText(other);
    return this;
  }

  /** {@return this, for an amount of a currency} */
  public SaleBuilder amount(String value, String currency) {
    amount = Optional.of(new Money(new BigDecimal(value), Currency.getInstance(currency)));
    return this;
  }

  /** {@return this, in another state} */
  public SaleBuilder in(SaleState other) {
    state = other;
    return this;
  }

  /** {@return this, expected on a day} */
  public SaleBuilder on(LocalDate day) {
    saleDate = Optional.of(day);
    return this;
  }

  /** {@return this, with a probability} */
  public SaleBuilder likely(int percent) {
    probability = Optional.of(new Probability(percent));
    return this;
  }

  /** {@return this, with a source} */
  public SaleBuilder cameFrom(String text) {
    source = Examples.text(text);
    return this;
  }

  /** {@return this, with an owner} */
  public SaleBuilder ownedBy(User user) {
    owner = Optional.of(user.id());
    return this;
  }

  /** {@return this, created and last changed at this time} */
  public SaleBuilder at(Instant time) {
    revision = Revision.first(time);
    return this;
  }

  /** {@return this, with a life of its own} */
  public SaleBuilder at(Revision other) {
    revision = other;
    return this;
  }

  /** {@return the sale} */
  public Sale build() {
    return new Sale(id, company.orElseThrow(), contact, title, amount, state, saleDate, probability, source, owner,
        revision);
  }
}
