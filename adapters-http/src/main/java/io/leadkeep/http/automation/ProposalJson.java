package io.leadkeep.http.automation;

import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.automation.StaleBecause;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.http.category.CategoryReferenceJson;
import io.leadkeep.http.leadstatus.LeadStatusReferenceJson;
import io.leadkeep.http.mapping.NamedJson;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A category proposal.
 *
 * @param id its id
 * @param state what became of it
 * @param company the company to move
 * @param from the company's category when it was made
 * @param to the proposed category
 * @param chosen the category that was decided on
 * @param trigger the rule's trigger
 * @param leadStatus the status that was set
 * @param rule the rule
 * @param ruleVersion the rule's version when it was made
 * @param createdAt when it was made
 * @param expiresAt when it expires
 * @param decidedAt when a person decided
 * @param decidedBy who decided
 * @param reason why it is stale
 */
record ProposalJson(
    UUID id,
    ProposalState state,
    NamedJson company,
    CategoryReferenceJson from,
    CategoryReferenceJson to,
    Optional<CategoryReferenceJson> chosen,
    Trigger trigger,
    Optional<LeadStatusReferenceJson> leadStatus,
    UUID rule,
    long ruleVersion,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> decidedAt,
    Optional<NamedJson> decidedBy,
    Optional<StaleBecause> reason) {}
