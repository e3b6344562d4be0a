package io.leadkeep.commands;

import io.leadkeep.application.automation.DecisionRequest;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.contact.ContactEdit;
import io.leadkeep.domain.contact.ContactId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One command, about to be tried.
 *
 * @param what the command in words, for whoever has to find out what went wrong
 * @param run runs it
 * @param preview tells what it would do, where that can be asked
 * @param triggers whether it is of the kind that can set rules off: a sale or a contact is written
 * @param contact the contact it changes, if it is about one that is there
 * @param contactEdit what it says of a contact
 * @param decision what it says of the category
 */
record Attempt(
    String what,
    Supplier<Result<?>> run,
    Optional<Supplier<Result<?>>> preview,
    boolean triggers,
    Optional<ContactId> contact,
    Optional<ContactEdit> contactEdit,
    Optional<DecisionRequest> decision) {
  /** {@return a command that sets no rule off} */
  static Attempt plain(String what, Supplier<Result<?>> run) {
    return new Attempt(what, run, Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** {@return a command on a sale} */
  static Attempt sale(
      String what, Supplier<Result<?>> run, Supplier<Result<?>> preview, Optional<DecisionRequest> decision) {
    return new Attempt(what, run, Optional.of(preview), true, Optional.empty(), Optional.empty(), decision);
  }

  /** {@return a command on a contact} */
  static Attempt contact(
      String what,
      Supplier<Result<?>> run,
      Supplier<Result<?>> preview,
      Optional<ContactId> contact,
      ContactEdit edit,
      Optional<DecisionRequest> decision) {
    return new Attempt(what, run, Optional.of(preview), true, contact, Optional.of(edit), decision);
  }
}
