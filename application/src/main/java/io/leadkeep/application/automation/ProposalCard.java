package io.leadkeep.application.automation;

import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.user.User;
import java.util.Optional;

/**
 * A category proposal as it is shown.
 *
 * @param proposal the proposal
 * @param state its state now: past its time a pending one is expired (A8)
 * @param company the company to move
 * @param from the company's category when it was made
 * @param to the proposed category
 * @param chosen the category that was decided on
 * @param leadStatus the status that was set, for LEAD_STATUS_SET
 * @param decidedBy who decided
 */
public record ProposalCard(
    CategoryProposal proposal,
    ProposalState state,
    Company company,
    Category from,
    Category to,
    Optional<Category> chosen,
    Optional<LeadStatus> leadStatus,
    Optional<User> decidedBy) {}
