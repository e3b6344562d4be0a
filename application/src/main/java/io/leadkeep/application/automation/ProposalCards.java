package io.leadkeep.application.automation;

import io.leadkeep.application.command.Transaction;
import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes cards of proposals, in a number of queries that doesn't grow with the proposals. */
final class ProposalCards {
  private ProposalCards() {}

  static List<ProposalCard> of(Transaction transaction, List<CategoryProposal> proposals) {
    Map<CompanyId, Company> companies =
        transaction.companies(proposals.stream().map(CategoryProposal::company).collect(Collectors.toSet()));
    Map<UserId, User> users = transaction.unit().users()
        .find(proposals.stream().flatMap(proposal -> proposal.decidedBy().stream()).distinct().toList()).stream()
        .collect(Collectors.toMap(User::id, Function.identity()));
    return proposals.stream().map(proposal -> new ProposalCard(
        proposal,
        proposal.stateAt(transaction.now()),
        companies.get(proposal.company()),
        transaction.categories().require(proposal.from()),
        transaction.categories().require(proposal.to()),
        proposal.chosen().map(id -> transaction.categories().require(id)),
        proposal.leadStatus().map(id -> transaction.leadStatuses().require(id)),
        proposal.decidedBy().map(users::get))).toList();
  }
}
