package io.leadkeep.application.proposal;

import io.leadkeep.application.command.Attribution;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.port.Search;
import io.leadkeep.application.record.CategoryProposalRecord;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.ProposalField;
import io.leadkeep.application.search.Query;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.automation.RuleId;
import io.leadkeep.domain.automation.StaleBecause;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.history.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The proposals that wait, and what ends their waiting without a person (A8). */
public final class PendingProposals {
  private static final int BATCH = 500;

  private final Transaction transaction;

  /** Looks after the proposals that a transaction sees. */
  public PendingProposals(Transaction transaction) {
    this.transaction = transaction;
  }

  /** {@return the proposals of a company that wait} */
  public List<CategoryProposal> of(CompanyId company) {
    return waiting(ProposalField.COMPANY, company.value());
  }

  /** Marks those of a company stale that make no sense in its new category, but for {@code except}. */
  public void companyMoved(CompanyId company, Category to, Set<ProposalId> except, Origin origin) {
    stale(of(company).stream().filter(proposal -> !except.contains(proposal.id())).toList(),
        proposal -> proposal.staleIn(to), origin);
  }

  /** Marks those stale that make no sense any more for companies in a category that is now like this. */
  public void categoryChanged(Category now, Origin origin) {
    stale(waiting(ProposalField.COMPANY_CATEGORY, now.id().value()), proposal -> proposal.staleIn(now), origin);
  }

  /** Marks those of a rule stale: it was edited, disabled or removed. */
  public void ruleChanged(RuleId rule, Origin origin) {
    stale(waiting(ProposalField.RULE, rule.value()), proposal -> Optional.of(StaleBecause.RULE_CHANGED), origin);
  }

  /** Marks those stale that propose a category which is deleted now. */
  public void targetDeleted(CategoryId target, Origin origin) {
    stale(waiting(ProposalField.TARGET, target.value()), proposal -> Optional.of(StaleBecause.TARGET_DELETED),
        origin);
  }

  /** Removes all of a company that is about to be deleted, decided ones included. */
  public void deleteAll(CompanyId company) {
    Criteria<ProposalField> criteria = Criteria.only(of(ProposalField.COMPANY, company.value()));
    all(criteria).forEach(proposal -> transaction.journal().delete(
        CategoryProposalRecord.TYPE, proposal, transaction.attribution()));
  }

  private void stale(
      List<CategoryProposal> proposals, Function<CategoryProposal, Optional<StaleBecause>> reason, Origin origin) {
    for (CategoryProposal proposal : proposals) {
      reason.apply(proposal).ifPresent(because -> transaction.journal().change(
          CategoryProposalRecord.TYPE, proposal, proposal.stale(because), Attribution.of(origin)));
    }
  }

  private List<CategoryProposal> waiting(ProposalField field, UUID id) {
    Criterion<ProposalField> pending = new Criterion.OneOf<>(
        ProposalField.STATE, Set.of(new Operand.Code(ProposalState.PENDING.name())));
    return all(Criteria.allOf(List.of(pending, of(field, id)))).stream()
        .filter(proposal -> proposal.stateAt(transaction.now()) == ProposalState.PENDING)
        .toList();
  }

  private List<CategoryProposal> all(Criteria<ProposalField> criteria) {
    Search<ProposalField, CategoryProposal> search = transaction.unit().proposalSearch();
    List<CategoryProposal> found = new ArrayList<>();
    Optional<Position> after = Optional.empty();
    do {
      Page<CategoryProposal> page = search.page(new Query<>(criteria, List.of(), after, BATCH));
      found.addAll(page.items());
      after = page.next();
    } while (after.isPresent());
    return found;
  }

  private static Criterion<ProposalField> of(ProposalField field, UUID id) {
    return new Criterion.OneOf<>(field, Set.of(new Operand.Id(id)));
  }
}
