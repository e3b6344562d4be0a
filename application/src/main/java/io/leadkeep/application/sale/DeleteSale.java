package io.leadkeep.application.sale;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.record.SaleRecord;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleId;

/** Deletes a sale for good; no category moves (V3, R2). */
public final class DeleteSale {
  private final Transactor transactor;

  /** Needs a transactor. */
  public DeleteSale(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to delete.
   *
   * @param caller who calls
   * @param sale which sale
   * @param expected the version that the caller has seen
   */
  public record Command(Caller caller, SaleId sale, Expected expected) {}

  /** {@return the sale as it was; refused: NotFound, Stale} */
  public Result<Sale> handle(Command command) {
    return transactor.save(command.caller(), transaction -> decide(transaction, command));
  }

  private static Result<Sale> decide(Transaction transaction, Command command) {
    return transaction.existing(SaleRecord.TYPE, transaction.unit().sales().find(command.sale()),
        command.expected()).map(sale -> {
          transaction.journal().delete(SaleRecord.TYPE, sale, transaction.attribution());
          return sale;
        });
  }
}
