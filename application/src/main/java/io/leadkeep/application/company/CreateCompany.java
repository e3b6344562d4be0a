package io.leadkeep.application.company;

import io.leadkeep.application.card.Cards;
import io.leadkeep.application.card.CompanyCard;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;

/** Creates a company (R1, C6). */
public final class CreateCompany {
  private final Transactor transactor;

  /** Needs a transactor. */
  public CreateCompany(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to create.
   *
   * @param caller who calls
   * @param company the company
   */
  public record Command(Caller caller, CompanyEdit company) {}

  /** {@return the new company; refused: Invalid} */
  public Result<CompanyCard> handle(Command command) {
    return transactor.save(command.caller(), transaction -> NewCompany.decide(transaction, command.company())
        .map(company -> new Cards(transaction).company(company)));
  }
}
