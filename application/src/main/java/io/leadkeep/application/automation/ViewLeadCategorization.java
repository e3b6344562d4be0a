package io.leadkeep.application.automation;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Transactor;

/** Shows the rules: one a sale trigger, and those of lead statuses. */
public final class ViewLeadCategorization {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ViewLeadCategorization(Transactor transactor) {
    this.transactor = transactor;
  }

  /** {@return all rules} */
  public RuleBook all(Caller caller) {
    return transactor.read(caller, transaction ->
        new RuleBook(transaction.rules(), transaction.categories(), transaction.leadStatuses()));
  }
}
