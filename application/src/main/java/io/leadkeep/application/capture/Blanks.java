package io.leadkeep.application.capture;

import io.leadkeep.application.contact.ContactEdit;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.Person;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.source.LeadSourceEdit;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import java.util.Optional;

/** What a form tells of a contact that nobody has told before. */
final class Blanks {
  private Blanks() {}

  /** {@return an edit that fills in what is blank, and nothing else; the lead status is none of a form's business} */
  static ContactEdit filled(Contact contact, Submission form, Optional<Company> company) {
    Person person = contact.person();
    return new ContactEdit(
        blank(person.firstName(), form.firstName()),
        lastName(person, form),
        Edit.keep(),
        blank(person.phone(), form.phone()),
        Edit.keep(),
        blank(contact.company(), company.map(Company::id)),
        Edit.keep(),
        Edit.keep(),
        blank(contact.firstTouch().map(LeadSourceEdit::of), form.earliest().map(LeadSourceEdit::of)),
        blank(contact.leadCreation().map(LeadSourceEdit::of), form.utm().map(LeadSourceEdit::of)));
  }

  /** A contact is called by the address until a form tells a name, be it the first or the last one. */
  private static Edit<ShortText> lastName(Person person, Submission form) {
    boolean calledByAddress = person.lastName().filter(name -> standsForNone(name, person.email())).isPresent();
    return calledByAddress && person.firstName().isEmpty() && form.lastName().isEmpty() && form.firstName().isPresent()
        ? Edit.clear()
        : blank(person.lastName().filter(name -> !calledByAddress), form.lastName());
  }

  private static <T> Edit<T> blank(Optional<T> held, Optional<T> told) {
    return held.isPresent() ? Edit.keep() : CaptureLead.given(told);
  }

  /** An earlier form without a name left the address in its place. */
  private static boolean standsForNone(ShortText name, Optional<EmailAddress> email) {
    return email.filter(address -> address.value().equals(name.value())).isPresent();
  }
}
