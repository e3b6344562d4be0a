package io.leadkeep.application.contact;

import io.leadkeep.application.automation.Automated;
import io.leadkeep.application.automation.DecisionRequest;
import io.leadkeep.application.card.ContactCard;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.record.ContactRecord;
import io.leadkeep.domain.contact.ContactId;
import java.util.Optional;

/** Changes a contact, its lead status too; the company's category may follow (S4 to S10, A1). */
public final class ChangeContact {
  private final Transactor transactor;

  /** Needs a transactor. */
  public ChangeContact(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to change.
   *
   * @param caller who calls
   * @param contact which contact
   * @param expected the version that the caller has seen
   * @param edit what to change of it
   * @param decision what the user says to a rule that would ask (A7)
   */
  public record Command(
      Caller caller, ContactId contact, Expected expected, ContactEdit edit, Optional<DecisionRequest> decision) {}

  /**
   * {@return the contact as it is from now on; refused: NotFound, Stale, Invalid, LeadStatusNotEditable,
   * LeadStatusRequired, ProposalStale}
   */
  public Result<Automated<ContactCard>> handle(Command command) {
    return transactor.save(command.caller(), transaction -> decide(transaction, command));
  }

  /** {@return what {@link #handle} would return, without a proposal; nothing is saved} */
  public Result<Automated<ContactCard>> preview(Command command) {
    return transactor.preview(command.caller(), transaction -> decide(transaction, command))
        .map(Automated::previewed);
  }

  private static Result<Automated<ContactCard>> decide(Transaction transaction, Command command) {
    return transaction.existing(ContactRecord.TYPE, transaction.unit().contacts().find(command.contact()),
        command.expected()).then(contact -> new ContactChange(transaction)
            .decide(Optional.of(contact), command.edit(), command.decision()));
  }
}
