package io.leadkeep.application.contact;

import io.leadkeep.application.card.Cards;
import io.leadkeep.application.card.ContactCard;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.filter.ListRequest;
import io.leadkeep.application.filter.Listed;
import io.leadkeep.domain.contact.ContactId;
import java.util.Optional;

/** Shows contacts (W1, W2, S1). */
public final class ViewContacts {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ViewContacts(Transactor transactor) {
    this.transactor = transactor;
  }

  /** {@return the contact with this id} */
  public Optional<ContactCard> find(Caller caller, ContactId id) {
    return transactor.read(caller, transaction ->
        transaction.unit().contacts().find(id).map(contact -> new Cards(transaction).contact(contact)));
  }

  /** {@return a page of contacts; refused: InvalidCriteria, InvalidParameter} */
  public Result<Listed<ContactCard>> list(Caller caller, ListRequest request) {
    return transactor.read(caller, transaction -> FieldTables.CONTACTS.list(transaction,
        transaction.unit().contactSearch(), request, contacts -> new Cards(transaction).contacts(contacts)));
  }
}
