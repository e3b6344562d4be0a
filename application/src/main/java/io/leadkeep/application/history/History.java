package io.leadkeep.application.history;

import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.search.Page;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.listitem.ItemList;
import java.util.List;

/**
 * A page of what happened to a record.
 *
 * @param page the changes, the newest first
 * @param statuses the lead statuses that their traces name, perhaps among others
 */
public record History(Page<Change> page, ItemList<LeadStatus> statuses) {
  /** Most histories name none in their traces, and are not kept waiting for the list. */
  static ItemList<LeadStatus> named(Transaction transaction, List<Change> changes) {
    return changes.stream().flatMap(change -> change.trace().stream())
            .anyMatch(verdict -> verdict.leadStatus().isPresent())
        ? transaction.leadStatuses()
        : new ItemList<LeadStatus>(List.of());
  }
}
