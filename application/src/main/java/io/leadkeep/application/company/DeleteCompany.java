package io.leadkeep.application.company;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.port.Search;
import io.leadkeep.application.proposal.PendingProposals;
import io.leadkeep.application.record.CompanyRecord;
import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.QueryField;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deletes a company that has neither contacts nor sales (R2); its proposals go with it, its history stays. */
public final class DeleteCompany {
  private final Transactor transactor;

  /** Needs a transactor. */
  public DeleteCompany(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to delete.
   *
   * @param caller who calls
   * @param company which company
   * @param expected the version that the caller has seen
   */
  public record Command(Caller caller, CompanyId company, Expected expected) {}

  /** {@return the company as it was; refused: NotFound, Stale, CompanyNotEmpty} */
  public Result<Company> handle(Command command) {
    return transactor.save(command.caller(), transaction -> decide(transaction, command));
  }

  private static Result<Company> decide(Transaction transaction, Command command) {
    return transaction.existing(CompanyRecord.TYPE, transaction.unit().companies().find(command.company()),
        command.expected()).then(company -> delete(transaction, company));
  }

  private static Result<Company> delete(Transaction transaction, Company company) {
    if (any(transaction.unit().contactSearch(), ContactField.COMPANY, company)
        || any(transaction.unit().saleSearch(), SaleField.COMPANY, company)) {
      return Result.refused(new Refusal.CompanyNotEmpty());
    }
    new PendingProposals(transaction).deleteAll(company.id());
    transaction.journal().delete(CompanyRecord.TYPE, company, transaction.attribution());
    return Result.done(company);
  }

  private static <F extends QueryField> boolean any(Search<F, ?> search, F field, Company company) {
    Criteria<F> ofCompany = Criteria.only(
        new Criterion.OneOf<>(field, Set.of(new Operand.Id(company.id().value()))));
    return !search.page(new Query<>(ofCompany, List.of(), Optional.empty(), 1)).items().isEmpty();
  }
}
