package io.leadkeep.application.automation;

import io.leadkeep.application.command.Attribution;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.proposal.PendingProposals;
import io.leadkeep.application.record.CategoryProposalRecord;
import io.leadkeep.domain.automation.CategoryDecision;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.automation.RuleVerdict;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.history.Actor;
import io.leadkeep.domain.history.Cause;
import io.leadkeep.domain.history.Origin;
import io.leadkeep.domain.user.UserId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes proposals (A7); each new one replaces those of its company that still wait (A8). */
final class Proposing {
  private final Transaction transaction;
  private final List<RuleVerdict> trace;

  /** Makes proposals because of these verdicts. */
  Proposing(Transaction transaction, List<RuleVerdict> trace) {
    this.transaction = transaction;
    this.trace = trace;
  }

  /** {@return a proposal that waits} */
  CategoryProposal waiting(LeadCategorizationRule rule, Company company, CategoryId target) {
    return made(rule, company, proposal(rule, company, target)).proposal();
  }

  /** {@return a proposal that the command which set it off decides at once} */
  Proposed decided(LeadCategorizationRule rule, Company company, CategoryId target, CategoryDecision decision) {
    UserId decider = ((Actor.Person) transaction.caller().actor()).id();
    return made(rule, company, proposal(rule, company, target).decided(decision, decider, transaction.now()));
  }

  private Proposed made(LeadCategorizationRule rule, Company company, CategoryProposal proposal) {
    Origin origin = transaction.origin().because(transaction.caller().actor(), Cause.rule(rule));
    Set<ProposalId> settled = new HashSet<>();
    for (CategoryProposal older : new PendingProposals(transaction).of(company.id())) {
      settled.add(older.id());
      transaction.journal().change(
          CategoryProposalRecord.TYPE, older, older.superseded(), Attribution.of(origin));
    }
    transaction.journal().create(CategoryProposalRecord.TYPE, proposal,
        Attribution.of(origin).tracing("state", trace));
    return new Proposed(Optional.of(proposal), settled);
  }

  private CategoryProposal proposal(LeadCategorizationRule rule, Company company, CategoryId target) {
    UUID id = transaction.newId();
    return new CategoryProposal(new ProposalId(id), ProposalState.PENDING, company.id(), company.category(), target,
        Optional.empty(), rule.id(), rule.version(), rule.trigger(), rule.leadStatus(), transaction.now(),
        transaction.now().plus(transaction.settings().proposalDays(), ChronoUnit.DAYS), Optional.empty(),
        Optional.empty(), Optional.empty(), transaction.origin().correlation(), 1);
  }
}
