package io.leadkeep.application.automation;

import io.leadkeep.application.automation.AutomationReport.Outcome;
import io.leadkeep.application.command.Attribution;
import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.company.CategoryChange;
import io.leadkeep.domain.automation.CategoryDecision;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.Evaluation;
import io.leadkeep.domain.automation.Evaluation.Decision;
import io.leadkeep.domain.automation.Facts;
import io.leadkeep.domain.automation.Fired;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.history.Actor;
import io.leadkeep.domain.history.Cause;
import io.leadkeep.domain.history.CauseKind;
import io.leadkeep.domain.history.Origin;
import java.util.Optional;
import java.util.Set;

/**
 * Lets the rules look at what a command does, and does what they say in the same transaction (A6, A7, A11). At most one
 * category write a command (A12).
 */
public final class Automation {
  private static final String DECISION = "/categoryDecision/category";

  private final Transaction transaction;
  private final Optional<CategoryDecision> decision;

  private Automation(Transaction transaction, Optional<CategoryDecision> decision) {
    this.transaction = transaction;
    this.decision = decision;
  }

  /**
   * {@return automation with the decision that came along with the command, if one did}
   *
   * @param transaction the command's transaction
   * @param references gathers what is wrong with the decision
   * @param request the decision
   */
  public static Automation with(
      Transaction transaction, References references, Optional<DecisionRequest> request) {
    return new Automation(transaction,
        request.flatMap(given -> given.resolved(transaction, references, DECISION)));
  }

  /**
   * Evaluates the rules and puts what follows into the journal.
   *
   * @param fired the triggers that the command fired
   * @param company the company concerned, as it was read
   * @return what follows, or {@link Refusal.ProposalStale} if another category was accepted than is proposed
   */
  public Result<Reaction> react(Set<Fired> fired, Optional<Company> company) {
    Optional<Category> current = company.map(known -> transaction.categories().require(known.category()));
    boolean chose = decision.isPresent() && decision.get() instanceof CategoryDecision.Choose;
    Evaluation evaluation = transaction.rules().evaluate(new Facts(fired, current, chose));
    return switch (evaluation.decision()) {
      case Decision.Nothing() -> Result.done(stays(company, evaluation, Optional.empty()));
      case Decision.Apply(LeadCategorizationRule rule, CategoryId target) ->
          Result.done(moves(company.orElseThrow(), target, byRule(rule), evaluation, Proposed.NONE));
      case Decision.Overridden(LeadCategorizationRule rule) -> Result.done(chosen(rule, company, evaluation));
      case Decision.Propose(LeadCategorizationRule rule, CategoryId target) ->
          proposes(rule, target, company.orElseThrow(), evaluation);
    };
  }

  private Result<Reaction> proposes(
      LeadCategorizationRule rule, CategoryId target, Company company, Evaluation evaluation) {
    Proposing proposing = new Proposing(transaction, evaluation.trace());
    if (decision.isEmpty()) {
      CategoryProposal proposal = proposing.waiting(rule, company, target);
      return Result.done(new Reaction(new AutomationReport(Outcome.PROPOSED, Optional.of(company.id()),
          category(company.category()), category(target), Optional.of(proposal.id()), evaluation.trace()),
          Optional.of(company)));
    }
    return switch (decision.get()) {
      case CategoryDecision.Accept accept when accept.shown().isPresent()
          && !accept.shown().get().equals(target) -> Result.refused(new Refusal.ProposalStale());
      case CategoryDecision.Accept accept -> Result.done(
          decided(proposing.decided(rule, company, target, accept), company, target, evaluation));
      case CategoryDecision.Choose choose -> Result.done(chosen(rule, Optional.of(company), evaluation));
      case CategoryDecision.Decline decline -> Result.done(stays(Optional.of(company), evaluation,
          Optional.of(proposing.decided(rule, company, target, decline).proposal().id())));
    };
  }

  /** The user's own choice, over a rule that asks or over an automatic one (A11). */
  private Reaction chosen(LeadCategorizationRule rule, Optional<Company> company, Evaluation evaluation) {
    CategoryDecision.Choose choose = (CategoryDecision.Choose) decision.orElseThrow();
    Company known = company.orElseThrow();
    if (rule.askForConfirmation()) {
      Proposed proposed =
          new Proposing(transaction, evaluation.trace()).decided(rule, known, rule.target().orElseThrow(), choose);
      return decided(proposed, known, choose.category(), evaluation);
    }
    Cause cause = Cause.rule(rule);
    Origin origin = transaction.origin().because(transaction.caller().actor(), new Cause(CauseKind.USER,
        cause.trigger(), cause.rule(), cause.ruleVersion(), Optional.empty(), Optional.empty()));
    return moves(known, choose.category(), origin, evaluation, Proposed.NONE);
  }

  private Reaction decided(Proposed proposed, Company company, CategoryId to, Evaluation evaluation) {
    CategoryProposal proposal = proposed.proposal();
    Cause cause = Cause.proposal(proposal.id(), proposal.rule(), proposal.ruleVersion(), proposal.trigger());
    return moves(company, to, transaction.origin().because(transaction.caller().actor(), cause), evaluation,
        proposed);
  }

  private Reaction moves(
      Company company, CategoryId to, Origin origin, Evaluation evaluation, Proposed proposed) {
    Company moved = CategoryChange.save(
        transaction, company, company.in(to), Attribution.of(origin).tracing("category", evaluation.trace()),
        proposed.settled());
    boolean changed = !company.category().equals(to);
    return new Reaction(new AutomationReport(changed ? Outcome.APPLIED : Outcome.NONE, Optional.of(company.id()),
        changed ? category(company.category()) : Optional.empty(), changed ? category(to) : Optional.empty(),
        proposed.id(), evaluation.trace()), Optional.of(moved));
  }

  private Reaction stays(Optional<Company> company, Evaluation evaluation, Optional<ProposalId> proposal) {
    return new Reaction(new AutomationReport(Outcome.NONE, company.map(Company::id), Optional.empty(),
        Optional.empty(), proposal, evaluation.trace()), company);
  }

  private Origin byRule(LeadCategorizationRule rule) {
    return switch (transaction.caller().actor()) {
      case Actor.Person person -> transaction.origin().because(
          new Actor.Rule(rule.id(), rule.trigger(), person), Cause.rule(rule));
      case Actor.Rule acting -> transaction.origin().because(acting, Cause.rule(rule));
      case Actor.Server server -> transaction.origin().because(server, Cause.rule(rule));
    };
  }

  private Optional<Category> category(CategoryId id) {
    return transaction.categories().find(id);
  }
}
