package io.leadkeep.application.company;

import io.leadkeep.application.card.Cards;
import io.leadkeep.application.card.CompanyCard;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.filter.ListRequest;
import io.leadkeep.application.filter.Listed;
import io.leadkeep.domain.company.CompanyId;
import java.util.Optional;

/** Shows companies (W1, W2). */
public final class ViewCompanies {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ViewCompanies(Transactor transactor) {
    this.transactor = transactor;
  }

  /** {@return the company with this id} */
  public Optional<CompanyCard> find(Caller caller, CompanyId id) {
    return transactor.read(caller, transaction ->
        transaction.unit().companies().find(id).map(company -> new Cards(transaction).company(company)));
  }

  /** {@return a page of companies; refused: InvalidCriteria, InvalidParameter} */
  public Result<Listed<CompanyCard>> list(Caller caller, ListRequest request) {
    return transactor.read(caller, transaction -> FieldTables.COMPANIES.list(transaction,
        transaction.unit().companySearch(), request, companies -> new Cards(transaction).companies(companies)));
  }
}
