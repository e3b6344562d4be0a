package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.SaleField;
import io.leadkeep.domain.sale.Sale;
import java.util.UUID;

/** The fields of sales. */
record SaleFields(Related related) implements Fields<SaleField, Sale> {
  @Override
  public UUID id(Sale sale) {
    return sale.id().value();
  }

  @Override
  public Held read(SaleField field, Sale sale) {
    return switch (field) {
      case ID -> Held.id(sale.id().value());
      case TITLE -> related.sortKey(sale.title().value());
      case TEXT -> Held.words(sale.title().value());
      case STATUS -> Held.code(sale.state().status().name());
      case COMPANY -> Held.id(sale.company().value());
      case CONTACT -> Held.maybe(sale.contact(), contact -> Held.id(contact.value()));
      case OWNER -> Held.maybe(sale.owner(), owner -> Held.id(owner.value()));
      case LEAD_SOURCE -> Held.maybe(related.company(sale.company()).flatMap(sale::leadSource), Held::code);
      case SALE_DATE -> Held.maybe(sale.saleDate(), date -> Held.number(date.toEpochDay()));
      case CREATED_AT -> Held.time(sale.revision().createdAt());
      case UPDATED_AT -> Held.time(sale.revision().updatedAt());
    };
  }
}
