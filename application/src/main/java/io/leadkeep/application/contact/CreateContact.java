package io.leadkeep.application.contact;

import io.leadkeep.application.automation.Automated;
import io.leadkeep.application.automation.DecisionRequest;
import io.leadkeep.application.card.ContactCard;
import io.leadkeep.application.command.Caller;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.Transactor;
import java.util.Optional;

/** Creates a contact; in a tracked category it starts with the default lead status unless it names one (S3). */
public final class CreateContact {
  private final Transactor transactor;

  /** Needs a transactor. */
  public CreateContact(Transactor transactor) {
    this.transactor = transactor;
  }

  /**
   * What to create.
   *
   * @param caller who calls
   * @param contact the contact
   * @param decision what the user says to a rule that would ask (A7)
   */
  public record Command(Caller caller, ContactEdit contact, Optional<DecisionRequest> decision) {}

  /** {@return the new contact; refused: Invalid, LeadStatusNotEditable, ProposalStale} */
  public Result<Automated<ContactCard>> handle(Command command) {
    return transactor.save(command.caller(), transaction -> decide(transaction, command));
  }

  /** {@return what {@link #handle} would return, without a proposal; nothing is saved} */
  public Result<Automated<ContactCard>> preview(Command command) {
    return transactor.preview(command.caller(), transaction -> decide(transaction, command))
        .map(Automated::previewed);
  }

  private static Result<Automated<ContactCard>> decide(Transaction transaction, Command command) {
    return new ContactChange(transaction).decide(Optional.empty(), command.contact(), command.decision());
  }
}
