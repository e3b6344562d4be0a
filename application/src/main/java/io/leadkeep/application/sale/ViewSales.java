package io.leadkeep.application.sale;

import io.leadkeep.application.card.Cards;
import io.leadkeep.application.card.SaleCard;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.filter.ListRequest;
import io.leadkeep.application.filter.Listed;
import io.leadkeep.domain.sale.SaleId;
import java.util.Optional;

/** Shows sales (V1, V2). */
public final class ViewSales {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ViewSales(Transactor transactor) {
    this.transactor = transactor;
  }

  /** {@return the sale with this id} */
  public Optional<SaleCard> find(Caller caller, SaleId id) {
    return transactor.read(caller, transaction ->
        transaction.unit().sales().find(id).map(sale -> new Cards(transaction).sale(sale)));
  }

  /** {@return a page of sales; refused: InvalidCriteria, InvalidParameter} */
  public Result<Listed<SaleCard>> list(Caller caller, ListRequest request) {
    return transactor.read(caller, transaction -> FieldTables.SALES.list(transaction,
        transaction.unit().saleSearch(), request, sales -> new Cards(transaction).sales(sales)));
  }
}
