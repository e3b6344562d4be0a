package io.leadkeep.application.company;

import io.leadkeep.application.command.Attribution;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.leadstatus.EntryEffects;
import io.leadkeep.application.port.LeadStatusEntries.Scope;
import io.leadkeep.application.proposal.PendingProposals;
import io.leadkeep.application.record.CompanyRecord;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.LeadStatusEntry;
import io.leadkeep.domain.contact.LeadStatusField;
import io.leadkeep.domain.history.Origin;
import java.util.Optional;
import java.util.Set;

/** Saves a changed company with all that a change of its category brings about: the one way a company moves. */
public final class CategoryChange {
  private CategoryChange() {}

  /**
   * Puts the change into the journal. Moving triggers no rule (A12).
   *
   * @param transaction the command's transaction
   * @param before the company as it was read
   * @param after the company as it shall be
   * @param attribution to whom and what the change is put down
   * @param settled proposals that the caller settles itself
   * @return the company as it is from now on
   */
  public static Company save(
      Transaction transaction, Company before, Company after, Attribution attribution, Set<ProposalId> settled) {
    Company saved = transaction.journal().change(CompanyRecord.TYPE, before, after, attribution);
    if (!before.category().equals(after.category())) {
      Category from = transaction.categories().require(before.category());
      Category to = transaction.categories().require(after.category());
      Origin origin = attribution.originOf("category");
      EntryEffects.plan(transaction, new Scope.OfCompany(before.id()), LeadStatusEntry.moving(
          LeadStatusField.in(Optional.of(from)), LeadStatusField.in(Optional.of(to)),
          transaction.settings().onEntry()), origin);
      new PendingProposals(transaction).companyMoved(before.id(), to, settled, origin);
    }
    return saved;
  }
}
