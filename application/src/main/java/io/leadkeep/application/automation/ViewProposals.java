package io.leadkeep.application.automation;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.filter.ListRequest;
import io.leadkeep.application.filter.Listed;
import io.leadkeep.domain.automation.ProposalId;
import java.util.List;
import java.util.Optional;

/** Shows category proposals: the inbox of whoever decides (A7). */
public final class ViewProposals {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ViewProposals(Transactor transactor) {
    this.transactor = transactor;
  }

  /** {@return the proposal with this id} */
  public Optional<ProposalCard> find(Caller caller, ProposalId id) {
    return transactor.read(caller, transaction -> transaction.unit().proposals().find(id)
        .map(proposal -> ProposalCards.of(transaction, List.of(proposal)).getFirst()));
  }

  /** {@return a page of proposals; refused: InvalidCriteria, InvalidParameter} */
  public Result<Listed<ProposalCard>> list(Caller caller, ListRequest request) {
    return transactor.read(caller, transaction -> FieldTables.PROPOSALS.list(transaction,
        transaction.unit().proposalSearch(), request, proposals -> ProposalCards.of(transaction, proposals)));
  }
}
