package io.leadkeep.bootstrap.demo;

import io.leadkeep.application.automation.Automated;
import io.leadkeep.application.automation.AutomationReport;
import io.leadkeep.application.automation.DecisionRequest;
import io.leadkeep.application.capture.CaptureLead;
import io.leadkeep.application.capture.Submission;
import io.leadkeep.application.card.ContactCard;
import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.company.ChangeCompany;
import io.leadkeep.application.company.CompanyEdit;
import io.leadkeep.application.company.CreateCompany;
import io.leadkeep.application.company.ViewCompanies;
import io.leadkeep.application.contact.ChangeContact;
import io.leadkeep.application.contact.ContactEdit;
import io.leadkeep.application.contact.CreateContact;
import io.leadkeep.application.contact.DeleteContact;
import io.leadkeep.application.contact.ViewContacts;
import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.contact.Person;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.source.LeadSourceEdit;
import io.leadkeep.domain.text.ShortText;
import java.util.Optional;
import java.util.Set;

/** What the colleagues do with companies and contacts. */
final class Desk {
  private final VirtualClock clock;
  private final CreateCompany createCompany;
  private final ChangeCompany changeCompany;
  private final ViewCompanies viewCompanies;
  private final CreateContact createContact;
  private final ChangeContact changeContact;
  private final DeleteContact deleteContact;
  private final ViewContacts viewContacts;
  private final CaptureLead captureLead;

  Desk(Transactor transactor, VirtualClock clock) {
    this.clock = clock;
    createCompany = new CreateCompany(transactor);
    changeCompany = new ChangeCompany(transactor);
    viewCompanies = new ViewCompanies(transactor);
    createContact = new CreateContact(transactor);
    changeContact = new ChangeContact(transactor);
    deleteContact = new DeleteContact(transactor);
    viewContacts = new ViewContacts(transactor);
    captureLead = new CaptureLead(transactor);
  }

  /** {@return a new company} */
  CompanyId company(
      Colleague by, String name, String category, Optional<Colleague> owner, Optional<LeadSource> source) {
    clock.work();
    CompanyEdit edit = new CompanyEdit(Edit.put(new ShortText(name)), Edit.put(new ItemRef(category)),
        given(owner.map(Colleague::id)), given(source.map(LeadSourceEdit::of)));
    return Done.of(createCompany.handle(new CreateCompany.Command(by.caller(), edit))).company().id();
  }

  /** Moves a company to another category by hand. */
  void move(Relation relation, String category) {
    clock.work();
    CompanyEdit edit = new CompanyEdit(Edit.keep(), Edit.put(new ItemRef(category)), Edit.keep(), Edit.keep());
    Done.of(changeCompany.handle(new ChangeCompany.Command(
        relation.colleague().caller(), relation.company(), Expected.ANY, edit)));
  }

  /** {@return the category that a company has now} */
  Category category(Relation relation) {
    return viewCompanies.find(relation.colleague().caller(), relation.company()).orElseThrow().category();
  }

  /** {@return whether a company has one of these categories now} */
  boolean isIn(Relation relation, Set<String> categories) {
    return categories.contains(category(relation).entry().key().value());
  }

  /**
   * {@return a new contact of a company, and what follows}
   *
   * @param relation the company
   * @param person the contact
   * @param owner the contact's owner
   * @param status the lead status, if it is to be another one than the default
   * @param source what made the contact a lead, if anything did
   */
  Automated<ContactCard> contact(
      Relation relation,
      Person person,
      Optional<Colleague> owner,
      Optional<String> status,
      Optional<LeadSource> source) {
    return create(relation.colleague(), new ContactEdit(given(person.firstName()), given(person.lastName()),
        given(person.email()), given(person.phone()), given(person.title()), Edit.put(relation.company()),
        given(owner.map(Colleague::id)), given(status.map(ItemRef::new)),
        given(source.map(LeadSourceEdit::of)), given(source.map(LeadSourceEdit::of))));
  }

  /** {@return somebody who has signed up with a form, or who is typed in by hand for want of an address} */
  ContactId signUp(Colleague by, Person person, LeadSource source) {
    if (person.email().isEmpty()) {
      return create(by, new ContactEdit(given(person.firstName()), given(person.lastName()), Edit.keep(),
          given(person.phone()), given(person.title()), Edit.keep(), Edit.keep(), Edit.keep(),
          Edit.put(LeadSourceEdit.of(source)), Edit.keep())).value().contact().id();
    }
    clock.work();
    Submission submission = new Submission(person.email().get(), person.firstName(), person.lastName(),
        person.phone(), Optional.empty(), Optional.of(source), Optional.empty());
    return Done.of(captureLead.handle(new CaptureLead.Command(by.caller(), submission)))
        .contact().value().contact().id();
  }

  /** {@return what follows from a lead status that somebody sets} */
  AutomationReport set(
      Relation relation, ContactId contact, String status, Optional<DecisionRequest> decision) {
    clock.work();
    ContactEdit edit = new ContactEdit(Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(),
        Edit.keep(), Edit.put(new ItemRef(status)), Edit.keep(), Edit.keep());
    return Done.of(changeContact.handle(new ChangeContact.Command(
        relation.colleague().caller(), contact, Expected.ANY, edit, decision))).automation();
  }

  /** Lets a contact go to another company, or to none that we know. */
  void transfer(Colleague by, ContactId contact, Optional<CompanyId> company) {
    clock.work();
    ContactEdit edit = new ContactEdit(Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(),
        company.map(Edit::put).orElseGet(Edit::clear), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep());
    Done.of(changeContact.handle(new ChangeContact.Command(
        by.caller(), contact, Expected.ANY, edit, Optional.empty())));
  }

  /** Deletes a contact for good. */
  void forget(Colleague by, ContactId contact) {
    clock.work();
    Done.of(deleteContact.handle(new DeleteContact.Command(by.caller(), contact, Expected.ANY)));
  }

  /** {@return whether a contact belongs to a company now} */
  boolean belongs(ContactId contact, Relation relation) {
    return viewContacts.find(relation.colleague().caller(), contact)
        .filter(card -> card.contact().company().equals(Optional.of(relation.company())))
        .isPresent();
  }

  /** {@return whether a contact of a company has a lead status that can be set now} */
  boolean tracked(ContactId contact, Relation relation) {
    return belongs(contact, relation) && category(relation).tracked();
  }

  private Automated<ContactCard> create(Colleague by, ContactEdit edit) {
    clock.work();
    return Done.of(createContact.handle(new CreateContact.Command(by.caller(), edit, Optional.empty())));
  }

  /** {@return an edit that sets a field if there is a value for it} */
  static <T> Edit<T> given(Optional<T> value) {
    return value.map(Edit::put).orElseGet(Edit::keep);
  }
}
