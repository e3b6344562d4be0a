package io.leadkeep.application.contact;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.record.ContactRecord;
import io.leadkeep.application.record.SaleRecord;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.Page;
import io.leadkeep.application.search.Position;
import io.leadkeep.application.search.Query;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.sale.Sale;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deletes a contact for good: its sales stay without it, its history without its personal values (R2). */
public final class DeleteContact {
  private static final int BATCH = 500;

  private final Transactor transactor;

  /** Needs a transactor. */
  public DeleteContact(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to delete.
   *
   * @param caller who calls
   * @param contact which contact
   * @param expected the version that the caller has seen
   */
  public record Command(Caller caller, ContactId contact, Expected expected) {}

  /** {@return the contact as it was; refused: NotFound, Stale} */
  public Result<Contact> handle(Command command) {
    return transactor.save(command.caller(), transaction -> decide(transaction, command));
  }

  private static Result<Contact> decide(Transaction transaction, Command command) {
    return transaction.existing(ContactRecord.TYPE, transaction.unit().contacts().find(command.contact()),
        command.expected()).then(contact -> delete(transaction, contact));
  }

  private static Result<Contact> delete(Transaction transaction, Contact contact) {
    leaveSales(transaction, contact.id());
    transaction.journal().delete(ContactRecord.TYPE, contact, transaction.attribution());
    transaction.journal().forget(ContactRecord.TYPE.ref(contact), ContactRecord.PERSONAL);
    return Result.done(contact);
  }

  private static void leaveSales(Transaction transaction, ContactId contact) {
    Criteria<SaleField> ofContact = Criteria.only(
        new Criterion.OneOf<>(SaleField.CONTACT, Set.of(new Operand.Id(contact.value()))));
    Optional<Position> after = Optional.empty();
    do {
      Page<Sale> page = transaction.unit().saleSearch().page(new Query<>(ofContact, List.of(), after, BATCH));
      page.items().forEach(sale -> transaction.journal().change(
          SaleRecord.TYPE, sale, sale.withoutContact(), transaction.attribution()));
      after = page.next();
    } while (after.isPresent());
  }
}
