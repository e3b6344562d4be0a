package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.CompanyField;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.source.LeadSource;
import java.util.UUID;

/** The fields of companies. */
record CompanyFields(Related related) implements Fields<CompanyField, Company> {
  @Override
  public UUID id(Company company) {
    return company.id().value();
  }

  @Override
  public Held read(CompanyField field, Company company) {
    return switch (field) {
      case ID -> Held.id(company.id().value());
      case NAME -> related.sortKey(company.name().value());
      case NAME_FOLDED -> Held.code(Foldings.uniqueness(company.name().value()));
      case TEXT -> Held.words(company.name().value());
      case CATEGORY -> Held.id(company.category().value());
      case CATEGORY_RANK -> related.rank(company.category());
      case OWNER -> Held.maybe(company.owner(), owner -> Held.id(owner.value()));
      case OWNER_NAME -> Held.maybe(company.owner(), related::name);
      case SOURCE -> Held.part(company.source(), LeadSource::source);
      case MEDIUM -> Held.part(company.source(), LeadSource::medium);
      case CAMPAIGN -> Held.part(company.source(), LeadSource::campaign);
      case TERM -> Held.part(company.source(), LeadSource::term);
      case CONTENT -> Held.part(company.source(), LeadSource::content);
      case SALE_STATUSES -> Held.codes(related.sales(company.id()).map(sale -> sale.state().status().name()));
      case CREATED_AT -> Held.time(company.revision().createdAt());
      case UPDATED_AT -> Held.time(company.revision().updatedAt());
    };
  }
}
