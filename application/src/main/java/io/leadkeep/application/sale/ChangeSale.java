package io.leadkeep.application.sale;

import io.leadkeep.application.automation.Automated;
import io.leadkeep.application.automation.DecisionRequest;
import io.leadkeep.application.card.SaleCard;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.record.SaleRecord;
import io.leadkeep.domain.sale.SaleId;
import java.util.Optional;

/** Changes a sale; any status may follow any other; the category of its company may follow (V1, V2, A1). */
public final class ChangeSale {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ChangeSale(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to change.
   *
   * @param caller who calls
   * @param sale which sale
   * @param expected the version that the caller has seen
   * @param edit what to change of it
   * @param decision what the user says to a rule that would ask (A7)
   */
  public record Command(
      Caller caller, SaleId sale, Expected expected, SaleEdit edit, Optional<DecisionRequest> decision) {}

  /** {@return the sale as it is from now on; refused: NotFound, Stale, Invalid, ProposalStale} */
  public Result<Automated<SaleCard>> handle(Command command) {
    return transactor.save(command.caller(), transaction -> decide(transaction, command));
  }

  /** {@return what {@link #handle} would return, without a proposal; nothing is saved} */
  public Result<Automated<SaleCard>> preview(Command command) {
    return transactor.preview(command.caller(), transaction -> decide(transaction, command))
        .map(Automated::previewed);
  }

  private static Result<Automated<SaleCard>> decide(Transaction transaction, Command command) {
    return transaction.existing(SaleRecord.TYPE, transaction.unit().sales().find(command.sale()),
        command.expected()).then(sale -> new SaleChange(transaction)
            .decide(Optional.of(sale), command.edit(), command.decision()));
  }
}
