package io.leadkeep.application.leadstatus;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.listitem.ListEditing;
import io.leadkeep.application.record.LeadStatusRecord;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.listitem.ItemList;
import io.leadkeep.domain.listitem.ItemRef;
import java.util.List;

/** Puts the whole list of lead statuses in a new order (C5, L2). */
public final class ReorderLeadStatuses {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ReorderLeadStatuses(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * The new order.
   *
   * @param caller who calls
   * @param order every lead status that can be chosen, once; deleted ones may be named too
   * @param expected the {@link ListEditing#orderState} that the caller has seen
   */
  public record Command(Caller caller, List<ItemRef> order, Expected expected) {}

  /** {@return the list in its new order; refused: Stale, Invalid} */
  public Result<ItemList<LeadStatus>> handle(Command command) {
    return transactor.save(command.caller(), transaction ->
        command.expected().differs(ListEditing.orderState(transaction.leadStatuses()))
            ? Result.refused(new Refusal.Stale())
            : new ListEditing<>(transaction, LeadStatusRecord.TYPE, transaction.leadStatuses())
                .reordered(command.order()));
  }
}
