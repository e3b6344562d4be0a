package io.leadkeep.application.contract;

import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.automation.RuleId;
import io.leadkeep.domain.automation.StaleBecause;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Builds category proposals. */
public final class ProposalBuilder {
  private static final Duration LIFE = Duration.ofDays(30);

  private ProposalId id = new ProposalId(Ids.next());
  private ProposalState stored = ProposalState.PENDING;
  private Optional<CompanyId> company = Optional.empty();
  private CategoryId to = Lists.OPPORTUNITY.id();
  private Optional<CategoryId> chosen = Optional.empty();
  private RuleId rule = new RuleId(Ids.next());
  private long ruleVersion = 1;
  private Trigger trigger = Trigger.SALE_REGISTERED;
  private Optional<LeadStatusId> leadStatus = Optional.empty();
  private Instant createdAt = Examples.MORNING;
  private Instant expiresAt = Examples.MORNING.plus(LIFE);
  private Optional<Instant> decidedAt = Optional.empty();
  private Optional<UserId> decidedBy = Optional.empty();
  private Optional<StaleBecause> staleBecause = Optional.empty();
  private UUID correlation = Ids.next();
  private long version = 1;

  ProposalBuilder() {}

  /** {@return this, under an id that the test chooses} */
  public ProposalBuilder id(UUID other) {
    id = new ProposalId(other);
    return this;
  }

  /** {@return this, about a company} */
  public ProposalBuilder of(Company moved) {
    company = Optional.of(moved.id());
    return this;
  }

  /** {@return this, to another category} */
  public ProposalBuilder to(Category category) {
    to = category.id();
    return this;
  }

  /** {@return this, made by a rule as it is now} */
  public ProposalBuilder by(LeadCategorizationRule maker) {
    rule = maker.id();
    ruleVersion = maker.version();
    trigger = maker.trigger();
    leadStatus = maker.leadStatus();
    return this;
  }

  /** {@return this, decided: the category chosen, when and by whom} */
  public ProposalBuilder decided(ProposalState state, Category category, Instant at, User by) {
    stored = state;
    chosen = Optional.of(category.id());
    decidedAt = Optional.of(at);
    decidedBy = Optional.of(by.id());
    return this;
  }

  /** {@return this, stale} */
  public ProposalBuilder stale(StaleBecause reason) {
    stored = ProposalState.STALE;
    staleBecause = Optional.of(reason);
    return this;
  }

  /** {@return this, in another state} */
  public ProposalBuilder in(ProposalState state) {
    stored = state;
    return this;
  }

  /** {@return this, made at another time, with thirty days to decide} */
  public ProposalBuilder at(Instant time) {
    createdAt = time;
    expiresAt = time.plus(LIFE);
    return this;
  }

  /** {@return this, tied to another command} */
  public ProposalBuilder correlation(UUID other) {
    correlation = other;
    return this;
  }

  /** {@return this, in another version} */
  public ProposalBuilder at(long other) {
    version = other;
    return this;
  }

  /** {@return the proposal} */
  public CategoryProposal build() {
    return new CategoryProposal(id, stored, company.orElseThrow(), Lists.LEAD.id(), to, chosen, rule, ruleVersion,
        trigger, leadStatus, createdAt, expiresAt, decidedAt, decidedBy, staleBecause, correlation, version);
  }
}
