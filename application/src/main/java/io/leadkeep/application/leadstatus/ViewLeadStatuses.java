package io.leadkeep.application.leadstatus;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.listitem.ItemList;

/** Shows the lead statuses. */
public final class ViewLeadStatuses {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ViewLeadStatuses(Transactor transactor) {
    this.transactor = transactor;
  }

  /** {@return the whole list, deleted ones included, by rank} */
  public ItemList<LeadStatus> all(Caller caller) {
    return transactor.read(caller, Transaction::leadStatuses);
  }
}
