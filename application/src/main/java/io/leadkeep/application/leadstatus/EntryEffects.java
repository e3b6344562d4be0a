package io.leadkeep.application.leadstatus;

import io.leadkeep.application.command.HistoryValues;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.port.LeadStatusEntries.Scope;
import io.leadkeep.application.port.LeadStatusEntries.Step;
import io.leadkeep.domain.contact.LeadStatusEntry;
import io.leadkeep.domain.history.Origin;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import java.util.Optional;

/** Gives contacts the default status when they enter a tracked category, as sets (S5, S7, S11); fires no rule (S10). */
public final class EntryEffects {
  private EntryEffects() {}

  /**
   * Puts what an entry means for the contacts of {@code scope} into the journal.
   *
   * @param transaction the command's transaction
   * @param scope whose contacts enter
   * @param entry what the entry means
   * @param origin the origin of the change of category that they enter by
   */
  public static void plan(Transaction transaction, Scope scope, LeadStatusEntry entry, Origin origin) {
    if (entry == LeadStatusEntry.KEEP) {
      return;
    }
    LeadStatus target = transaction.defaultStatus();
    Origin because = origin.because(origin.actor(), origin.cause().entry());
    for (Optional<LeadStatusId> held : transaction.unit().leadStatusEntries().held(scope)) {
      if (entry.initializes(held) && !held.equals(Optional.of(target.id()))) {
        transaction.journal().enter(scope, new Step(held, target.id(),
            held.map(id -> HistoryValues.item(transaction.leadStatuses().require(id))),
            HistoryValues.item(target), because));
      }
    }
  }
}
