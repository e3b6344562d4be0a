package io.leadkeep.application.sale;

import io.leadkeep.application.automation.Automated;
import io.leadkeep.application.automation.DecisionRequest;
import io.leadkeep.application.card.SaleCard;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import java.util.Optional;

/** Creates a sale; the category of its company may follow (V1, A1). */
public final class CreateSale {
  private final Transactor transactor;

  /** Needs a transactor. */
  public CreateSale(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to create.
   *
   * @param caller who calls
   * @param sale the sale
   * @param decision what the user says to a rule that would ask (A7)
   */
  public record Command(Caller caller, SaleEdit sale, Optional<DecisionRequest> decision) {}

  /** {@return the new sale; refused: Invalid, ProposalStale} */
  public Result<Automated<SaleCard>> handle(Command command) {
    return transactor.save(command.caller(), transaction -> decide(transaction, command));
  }

  /** {@return what {@link #handle} would return, without a proposal; nothing is saved} */
  public Result<Automated<SaleCard>> preview(Command command) {
    return transactor.preview(command.caller(), transaction -> decide(transaction, command))
        .map(Automated::previewed);
  }

  private static Result<Automated<SaleCard>> decide(Transaction transaction, Command command) {
    return new SaleChange(transaction).decide(Optional.empty(), command.sale(), command.decision());
  }
}
