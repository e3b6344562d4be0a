package io.leadkeep.application.automation;

import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.ProposalId;
import java.util.Optional;
import java.util.Set;

/**
 * A proposal that was just made.
 *
 * @param made the proposal, if there is one
 * @param settled the older ones that it replaced
 */
record Proposed(Optional<CategoryProposal> made, Set<ProposalId> settled) {
  static final Proposed NONE = new Proposed(Optional.empty(), Set.of());

  CategoryProposal proposal() {
    return made.orElseThrow();
  }

  Optional<ProposalId> id() {
    return made.map(CategoryProposal::id);
  }
}
