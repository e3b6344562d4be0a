package io.leadkeep.domain.examples;

import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.CompanyId;
import java.time.Instant;
import java.util.Optional;

/** Builds proposals that wait. */
public final class ProposalBuilder {
  private LeadCategorizationRule rule = RuleBuilder.aRule(Trigger.SALE_SOLD).asking().build();
  private Instant expiresAt = Instant.parse("2026-04-01T08:00:00Z");

  private ProposalBuilder() {}

  /** {@return a proposal of a rule of sold sales} */
  public static ProposalBuilder aProposal() {
    return new ProposalBuilder();
  }

  /** {@return this, made by this rule} */
  public ProposalBuilder of(RuleBuilder other) {
    rule = other.asking().build();
    return this;
  }

  /** {@return this, waiting until another moment} */
  public ProposalBuilder until(Instant other) {
    expiresAt = other;
    return this;
  }

  /** {@return the proposal} */
  public CategoryProposal build() {
    return new CategoryProposal(new ProposalId(Ids.next()), ProposalState.PENDING, new CompanyId(Ids.next()),
        new CategoryId(Ids.next()), rule.target().orElseThrow(), Optional.empty(), rule.id(), rule.version(),
        rule.trigger(), rule.leadStatus(), Instant.parse("2026-03-02T08:00:00Z"), expiresAt, Optional.empty(),
        Optional.empty(), Optional.empty(), Ids.next(), 1);
  }
}
