package io.leadkeep.application.automation;

import io.leadkeep.application.command.Attribution;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.company.CategoryChange;
import io.leadkeep.application.record.CategoryProposalRecord;
import io.leadkeep.domain.automation.CategoryDecision;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.history.Actor;
import io.leadkeep.domain.history.Cause;
import io.leadkeep.domain.history.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a person's word on a waiting proposal: accept it, choose another category, or decline (A7, A8). */
public final class DecideProposal {
  private final Transactor transactor;

  /** Needs a transactor. */
  public DecideProposal(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What a person says.
   *
   * @param caller who decides: a user
   * @param proposal which proposal
   * @param expected the version that the caller has seen
   * @param decision the decision
   */
  public record Command(Caller caller, ProposalId proposal, Expected expected, DecisionRequest decision) {}

  /** {@return the decided proposal; refused: NotFound, Stale, Invalid, ProposalDecided, ProposalStale} */
  public Result<ProposalCard> handle(Command command) {
    return transactor.save(command.caller(), transaction -> transaction
        .existing(CategoryProposalRecord.TYPE, transaction.unit().proposals().find(command.proposal()),
            command.expected())
        .then(proposal -> decide(transaction, proposal, command.decision())));
  }

  private static Result<ProposalCard> decide(
      Transaction transaction, CategoryProposal proposal, DecisionRequest request) {
    References references = new References(transaction);
    Optional<CategoryDecision> decision = request.resolved(transaction, references, "/category");
    if (references.broken()) {
      return references.refused();
    }
    ProposalState state = proposal.stateAt(transaction.now());
    if (state.decided()) {
      return Result.refused(new Refusal.ProposalDecided());
    }
    Company company = transaction.company(proposal.company()).orElseThrow();
    if (state != ProposalState.PENDING || !stands(transaction, proposal, company, decision.orElseThrow())) {
      return Result.refused(new Refusal.ProposalStale());
    }
    return Result.done(save(transaction, proposal, company, decision.orElseThrow()));
  }

  /** Accepting and choosing check again, declining needs no check, choosing ignores the proposed target (A8). */
  private static boolean stands(
      Transaction transaction, CategoryProposal proposal, Company company, CategoryDecision decision) {
    Category current = transaction.categories().require(company.category());
    return switch (decision) {
      case CategoryDecision.Accept(Optional<CategoryId> shown) -> proposal.staleIn(current).isEmpty()
          && !transaction.categories().require(proposal.to()).entry().deleted()
          && (shown.isEmpty() || shown.get().equals(proposal.to()));
      case CategoryDecision.Choose c -> proposal.eligibleIn(current);
      case CategoryDecision.Decline() -> true;
    };
  }

  private static ProposalCard save(
      Transaction transaction, CategoryProposal proposal, Company company, CategoryDecision decision) {
    Actor.Person decider = (Actor.Person) transaction.caller().actor();
    Origin origin = transaction.origin().because(decider,
        Cause.proposal(proposal.id(), proposal.rule(), proposal.ruleVersion(), proposal.trigger()));
    CategoryProposal decided = transaction.journal().change(CategoryProposalRecord.TYPE, proposal,
        proposal.decided(decision, decider.id(), transaction.now()), Attribution.of(origin));
    decided.chosen().ifPresent(category -> CategoryChange.save(
        transaction, company, company.in(category), Attribution.of(origin), Set.of(proposal.id())));
    return ProposalCards.of(transaction, List.of(decided)).getFirst();
  }
}
