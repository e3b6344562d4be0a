package io.leadkeep.application.contact;

import io.leadkeep.application.command.References;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.Person;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.listitem.ItemRef;
import io.leadkeep.domain.source.LeadSourceEdit;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.user.UserId;
import java.util.Optional;

/**
 * What a command says of a contact.
 *
 * @param firstName the first name; it or the last name is mandatory (R1)
 * @param lastName the last name
 * @param email the e-mail address
 * @param phone the phone number
 * @param title the title or position
 * @param company the company
 * @param owner the owner
 * @param leadStatus the lead status, set explicitly
 * @param firstTouch where the contact first met us; written once (W5)
 * @param leadCreation what made the contact a lead; written once (W5)
 */
public record ContactEdit(
    Edit<ShortText> firstName,
    Edit<ShortText> lastName,
    Edit<EmailAddress> email,
    Edit<ShortText> phone,
    Edit<ShortText> title,
    Edit<CompanyId> company,
    Edit<UserId> owner,
    Edit<ItemRef> leadStatus,
    Edit<LeadSourceEdit> firstTouch,
    Edit<LeadSourceEdit> leadCreation) {
  /** {@return the person after this edit; empty, and violations, if no name is left} */
  Optional<Person> person(References references, Optional<Person> before) {
    Optional<ShortText> first = firstName.on(before.flatMap(Person::firstName));
    Optional<ShortText> last = lastName.on(before.flatMap(Person::lastName));
    if (first.isEmpty() && last.isEmpty()) {
      references.add("/firstName", ValueProblem.REQUIRED);
      references.add("/lastName", ValueProblem.REQUIRED);
      return Optional.empty();
    }
    return Optional.of(new Person(first, last, email.on(before.flatMap(Person::email)),
        phone.on(before.flatMap(Person::phone)), title.on(before.flatMap(Person::title))));
  }
}
