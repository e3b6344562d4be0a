package io.leadkeep.domain.automation;

import java.util.UUID;

/**
 * The id of a category proposal.
 *
 * @param value the id itself
 */
public record ProposalId(UUID value) {}
