package io.leadkeep.application.contact;

import io.leadkeep.application.automation.Automated;
import io.leadkeep.application.automation.Automation;
import io.leadkeep.application.automation.DecisionRequest;
import io.leadkeep.application.automation.Reaction;
import io.leadkeep.application.card.Cards;
import io.leadkeep.application.card.ContactCard;
import io.leadkeep.application.command.Attribution;
import io.leadkeep.application.command.References;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.command.WriteOnce;
import io.leadkeep.application.record.ContactRecord;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.contact.LeadStatusEntry;
import io.leadkeep.domain.contact.LeadStatusField;
import io.leadkeep.domain.contact.Person;
import io.leadkeep.domain.history.Origin;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.source.LeadSource;
import java.util.Optional;

/** Decides what a new or changed contact looks like, and what that sets off: one story for both (S1 to S10, A1). */
public final class ContactChange {
  private final Transaction transaction;
  private final Attribution attribution;
  private final References references;

  /** Decides in a transaction. */
  public ContactChange(Transaction transaction) {
    this(transaction, transaction.attribution());
  }

  /** Decides in a transaction, and puts the changes down to what the caller says. */
  public ContactChange(Transaction transaction, Attribution attribution) {
    this.transaction = transaction;
    this.attribution = attribution;
    this.references = new References(transaction);
  }

  /**
   * Puts a new or changed contact into the journal, with all that follows.
   *
   * @param before the contact as it was read; empty for a new one
   * @param edit what the command says of it
   * @param decision what the user says to a rule that would ask (A7)
   * @return the contact as it is from now on; refused: Invalid, LeadStatusNotEditable, LeadStatusRequired,
   *     ProposalStale
   */
  public Result<Automated<ContactCard>> decide(
      Optional<Contact> before, ContactEdit edit, Optional<DecisionRequest> decision) {
    Optional<Company> oldCompany = before.flatMap(Contact::company).flatMap(transaction::company);
    Optional<Company> company = edit.company().keeps()
        ? oldCompany
        : edit.company().written().flatMap(id -> references.company("/company", id));
    edit.owner().written()
        .filter(owner -> !before.flatMap(Contact::owner).equals(Optional.of(owner)))
        .ifPresent(owner -> references.user("/owner", owner));
    Optional<LeadSource> firstTouch =
        WriteOnce.source(references, "/firstTouch", before.flatMap(Contact::firstTouch), edit.firstTouch());
    Optional<LeadSource> leadCreation =
        WriteOnce.source(references, "/leadCreation", before.flatMap(Contact::leadCreation), edit.leadCreation());
    Optional<Person> person = edit.person(references, before.map(Contact::person));
    Automation automation = Automation.with(transaction, references, decision);
    LeadStatusChange status = LeadStatusChange.decide(transaction, references,
        before.flatMap(Contact::leadStatus), entry(before, oldCompany, company), category(company),
        edit.leadStatus());
    if (references.broken()) {
      return references.refused();
    }
    if (status.refusal().isPresent()) {
      return Result.refused(status.refusal().get());
    }
    Contact after = new Contact(
        before.map(Contact::id).orElseGet(() -> new ContactId(transaction.newId())),
        person.orElseThrow(),
        company.map(Company::id),
        edit.owner().on(before.flatMap(Contact::owner)),
        status.status(),
        firstTouch,
        leadCreation,
        before.map(Contact::revision).orElseGet(() -> Revision.first(transaction.now())));
    return automation.react(status.fired(), company).map(reaction -> save(before, after, status, reaction));
  }

  private Automated<ContactCard> save(
      Optional<Contact> before, Contact after, LeadStatusChange status, Reaction reaction) {
    Attribution all = attribution.tracing(ContactRecord.LEAD_STATUS, reaction.report().trace());
    if (status.entered()) {
      Origin origin = attribution.origin();
      all = all.with(ContactRecord.LEAD_STATUS, origin.because(origin.actor(), origin.cause().entry()));
    }
    Contact saved = after;
    if (before.isEmpty()) {
      transaction.journal().create(ContactRecord.TYPE, after, all);
    } else {
      saved = transaction.journal().change(ContactRecord.TYPE, before.get(), after, all);
    }
    return new Automated<>(new Cards(transaction).contact(saved, reaction.company()), reaction.report());
  }

  /** A new contact enters its company's category; a moved one as if the category had changed (S3, S8). */
  private LeadStatusEntry entry(Optional<Contact> before, Optional<Company> from, Optional<Company> to) {
    if (before.isPresent() && from.map(Company::id).equals(to.map(Company::id))) {
      return LeadStatusEntry.KEEP;
    }
    LeadStatusField left = LeadStatusField.in(category(from));
    return LeadStatusEntry.moving(left, LeadStatusField.in(category(to)), transaction.settings().onEntry());
  }

  private Optional<Category> category(Optional<Company> company) {
    return company.map(known -> transaction.categories().require(known.category()));
  }
}
