package io.leadkeep.domain.automation;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.user.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A rule's suggestion that waits for a person, or waited (A7, A8).
 *
 * @param id its id
 * @param stored the state as it was last saved; {@link #stateAt} is the state that counts
 * @param company the company to move
 * @param from the company's category when it was made
 * @param to the category it proposes
 * @param chosen the category the company was moved to, once accepted or changed
 * @param rule the rule that asks
 * @param ruleVersion the rule's version when it was made
 * @param trigger the rule's trigger
 * @param leadStatus the status that was set; present exactly for LEAD_STATUS_SET
 * @param createdAt when it was made
 * @param expiresAt when it expires
 * @param decidedAt when a person decided
 * @param decidedBy who decided
 * @param staleBecause why it is stale
 * @param correlation ties it to the command that triggered it (H1)
 * @param version how often it was saved, from 1
 */
public record CategoryProposal(
    ProposalId id,
    ProposalState stored,
    CompanyId company,
    CategoryId from,
    CategoryId to,
    Optional<CategoryId> chosen,
    RuleId rule,
    long ruleVersion,
    Trigger trigger,
    Optional<LeadStatusId> leadStatus,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> decidedAt,
    Optional<UserId> decidedBy,
    Optional<StaleBecause> staleBecause,
    UUID correlation,
    long version) {
  /** {@return the state at {@code now}: past its time a pending one reads as EXPIRED, before any clean-up (A8)} */
  public ProposalState stateAt(Instant now) {
    return stored == ProposalState.PENDING && !now.isBefore(expiresAt) ? ProposalState.EXPIRED : stored;
  }

  /** {@return why a company in {@code category} makes this proposal stale; empty if it still makes sense} */
  public Optional<StaleBecause> staleIn(Category category) {
    if (category.id().equals(to)) {
      return Optional.of(StaleBecause.ALREADY_THERE);
    }
    return eligibleIn(category) ? Optional.empty() : Optional.of(StaleBecause.NOT_ELIGIBLE);
  }

  /** {@return whether the rule may move a company in {@code category} (A2)} */
  public boolean eligibleIn(Category category) {
    return trigger == Trigger.LEAD_STATUS_SET ? category.tracked() : category.eligible();
  }

  /** {@return this proposal, stale from now on} */
  public CategoryProposal stale(StaleBecause reason) {
    return saved(ProposalState.STALE, chosen, decidedAt, decidedBy, Optional.of(reason));
  }

  /** {@return this proposal, superseded by a newer one} */
  public CategoryProposal superseded() {
    return saved(ProposalState.SUPERSEDED, chosen, decidedAt, decidedBy, staleBecause);
  }

  /** {@return this proposal, decided: accepted, or with the category chosen instead, or declined} */
  public CategoryProposal decided(CategoryDecision decision, UserId by, Instant now) {
    Optional<Instant> at = Optional.of(now);
    Optional<UserId> who = Optional.of(by);
    return switch (decision) {
      case CategoryDecision.Accept a -> saved(ProposalState.ACCEPTED, Optional.of(to), at, who, staleBecause);
      case CategoryDecision.Choose choose ->
          saved(ProposalState.CHANGED, Optional.of(choose.category()), at, who, staleBecause);
      case CategoryDecision.Decline() -> saved(ProposalState.DECLINED, Optional.empty(), at, who, staleBecause);
    };
  }

  private CategoryProposal saved(
      ProposalState state,
      Optional<CategoryId> category,
      Optional<Instant> at,
      Optional<UserId> by,
      Optional<StaleBecause> reason) {
    return new CategoryProposal(id, state, company, from, to, category, rule, ruleVersion, trigger, leadStatus,
        createdAt, expiresAt, at, by, reason, correlation, version);
  }

  /** {@return the same content as a later version} */
  public CategoryProposal at(long later) {
    return new CategoryProposal(id, stored, company, from, to, chosen, rule, ruleVersion, trigger, leadStatus,
        createdAt, expiresAt, decidedAt, decidedBy, staleBecause, correlation, later);
  }
}
