package io.leadkeep.application.contract;

import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.contact.Person;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Builds contacts. */
public final class ContactBuilder {
  private ContactId id = new ContactId(Ids.next());
  private Optional<ShortText> firstName = Examples.text("Anna");
  private Optional<ShortText> lastName = Optional.empty();
  private Optional<EmailAddress> email = Optional.empty();
  private Optional<ShortText> phone = Optional.empty();
  private Optional<ShortText> title = Optional.empty();
  private Optional<CompanyId> company = Optional.empty();
  private Optional<UserId> owner = Optional.empty();
  private Optional<LeadStatusId> leadStatus = Optional.empty();
  private Optional<LeadSource> firstTouch = Optional.empty();
  private Optional<LeadSource> leadCreation = Optional.empty();
  private Revision revision = Revision.first(Examples.MORNING);

  ContactBuilder() {}

  /** {@return this, under an id that the test chooses} */
  public ContactBuilder id(UUID other) {
    id = new ContactId(other);
    return this;
  }

  /** {@return this, with this first name and no last name} */
  public ContactBuilder named(String first) {
    firstName = Examples.text(first);
    lastName = Optional.empty();
    return this;
  }

  /** {@return this, with these names} */
  public ContactBuilder named(String first, String last) {
    firstName = Examples.text(first);
    lastName = Examples.text(last);
    return this;
  }

  /** {@return this, with this last name and no first name} */
  public ContactBuilder lastNamed(String last) {
    firstName = Optional.empty();
    lastName = Examples.text(last);
    return this;
  }

  /** {@return this, with an e-mail address} */
  public ContactBuilder email(String address) {
    email = Optional.of(new EmailAddress(address));
    return this;
  }

  /** {@return this, with a phone number} */
  public ContactBuilder phone(String number) {
    phone = Examples.text(number);
    return this;
  }

  /** {@return this, with a title} */
  public ContactBuilder titled(String position) {
    title = Examples.text(position);
    return this;
  }

  /** {@return this, in a company} */
  public ContactBuilder of(Company employer) {
    company = Optional.of(employer.id());
    return this;
  }

  /** {@return this, with an owner} */
  public ContactBuilder ownedBy(User user) {
    owner = Optional.of(user.id());
    return this;
  }

  /** {@return this, with a lead status} */
  public ContactBuilder with(LeadStatus status) {
    leadStatus = Optional.of(status.id());
    return this;
  }

  /** {@return this, with a first touch} */
  public ContactBuilder firstTouch(LeadSource from) {
    firstTouch = Optional.of(from);
    return this;
  }

  /** {@return this, with a lead creation} */
  public ContactBuilder leadCreation(LeadSource from) {
    leadCreation = Optional.of(from);
    return this;
  }

  /** {@return this, created and last changed at this time} */
  public ContactBuilder at(Instant time) {
    revision = Revision.first(time);
    return this;
  }

  /** {@return this, with a life of its own} */
  public ContactBuilder at(Revision other) {
    revision = other;
    return this;
  }

  /** {@return the contact} */
  public Contact build() {
    return new Contact(id, new Person(firstName, lastName, email, phone, title), company, owner, leadStatus,
        firstTouch, leadCreation, revision);
  }
}
