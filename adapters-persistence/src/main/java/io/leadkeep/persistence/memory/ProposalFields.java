package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.ProposalField;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.company.Company;
import java.util.UUID;

/** The fields of category proposals. */
record ProposalFields(Related related) implements Fields<ProposalField, CategoryProposal> {
  @Override
  public UUID id(CategoryProposal proposal) {
    return proposal.id().value();
  }

  @Override
  public Held read(ProposalField field, CategoryProposal proposal) {
    return switch (field) {
      case ID -> Held.id(proposal.id().value());
      case STATE -> Held.code(proposal.stored().name());
      case COMPANY -> Held.id(proposal.company().value());
      case OWNER ->
          Held.maybe(related.company(proposal.company()).flatMap(Company::owner), owner -> Held.id(owner.value()));
      case COMPANY_CATEGORY ->
          Held.maybe(related.company(proposal.company()), company -> Held.id(company.category().value()));
      case RULE -> Held.id(proposal.rule().value());
      case TARGET -> Held.id(proposal.to().value());
      case CREATED_AT -> Held.time(proposal.createdAt());
      case EXPIRES_AT -> Held.time(proposal.expiresAt());
    };
  }
}
