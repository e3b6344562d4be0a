package io.leadkeep.application.history;

import io.leadkeep.application.capture.CaptureLead;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.port.Histories;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.history.Change;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import java.util.Optional;

/** Shows what happened to a record, newest first (H1); what is left of it after the record was deleted, too (R2). */
public final class ViewHistory {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ViewHistory(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * {@return a page of changes; empty if there never was such a record}
   *
   * @param caller who asks
   * @param record whose history
   * @param after where the page before ended; empty for the first page
   * @param limit how many at most, from 1
   */
  public Optional<History> list(Caller caller, RecordRef record, Optional<Position> after, int limit) {
    return transactor.read(caller, transaction -> {
      Page<Change> page = transaction.unit().histories().page(record, after, limit);
      return page.items().isEmpty() && after.isEmpty()
          ? Optional.empty()
          : Optional.of(new History(page, History.named(transaction, page.items())));
    });
  }

  /** {@return a page of the submissions of forms by a contact (W5); empty if there never was such a contact} */
  public Optional<Page<Change>> conversions(Caller caller, ContactId contact, Optional<Position> after, int limit) {
    RecordRef record = new RecordRef(RecordKind.CONTACT, contact.value());
    return transactor.read(caller, transaction -> {
      Histories histories = transaction.unit().histories();
      return histories.page(record, Optional.empty(), 1).items().isEmpty()
          ? Optional.empty()
          : Optional.of(histories.page(record, CaptureLead.CONVERSION, after, limit));
    });
  }
}
