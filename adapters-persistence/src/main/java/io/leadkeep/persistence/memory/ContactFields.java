package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.Person;
import io.leadkeep.domain.source.LeadSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of contacts. */
record ContactFields(Related related) implements Fields<ContactField, Contact> {
  @Override
  public UUID id(Contact contact) {
    return contact.id().value();
  }

  @Override
  public Held read(ContactField field, Contact contact) {
    return switch (field) {
      case ID -> Held.id(contact.id().value());
      case NAME -> related.sortKey(contact.person().name());
      case TEXT -> Held.words(text(contact));
      case EMAIL -> Held.maybe(contact.person().email(), email -> Held.code(Foldings.uniqueness(email.value())));
      case PHONE -> Held.maybe(contact.person().phone(), phone -> Held.code(Foldings.uniqueness(phone.value())));
      case TITLE -> Held.maybe(contact.person().title(), title -> Held.code(Foldings.uniqueness(title.value())));
      case LEAD_STATUS -> Held.maybe(contact.leadStatus(), status -> Held.id(status.value()));
      case LEAD_STATUS_RANK -> Held.maybe(contact.leadStatus(), related::rank);
      case COMPANY -> Held.maybe(contact.company(), company -> Held.id(company.value()));
      case COMPANY_NAME -> ofCompany(contact, company -> related.sortKey(company.name().value()));
      case CATEGORY -> ofCompany(contact, company -> Held.id(company.category().value()));
      case CATEGORY_RANK -> ofCompany(contact, company -> related.rank(company.category()));
      case OWNER -> Held.maybe(contact.owner(), owner -> Held.id(owner.value()));
      case OWNER_NAME -> Held.maybe(contact.owner(), related::name);
      case SOURCE -> Held.part(contact.leadCreation(), LeadSource::source);
      case MEDIUM -> Held.part(contact.leadCreation(), LeadSource::medium);
      case CAMPAIGN -> Held.part(contact.leadCreation(), LeadSource::campaign);
      case TERM -> Held.part(contact.leadCreation(), LeadSource::term);
      case CONTENT -> Held.part(contact.leadCreation(), LeadSource::content);
      case FIRST_SOURCE -> Held.part(contact.firstTouch(), LeadSource::source);
      case FIRST_MEDIUM -> Held.part(contact.firstTouch(), LeadSource::medium);
      case FIRST_CAMPAIGN -> Held.part(contact.firstTouch(), LeadSource::campaign);
      case FIRST_TERM -> Held.part(contact.firstTouch(), LeadSource::term);
      case FIRST_CONTENT -> Held.part(contact.firstTouch(), LeadSource::content);
      case SALE_STATUSES -> Held.codes(related.sales(contact.id()).map(sale -> sale.state().status().name()));
      case CREATED_AT -> Held.time(contact.revision().createdAt());
      case UPDATED_AT -> Held.time(contact.revision().updatedAt());
    };
  }

  private Held ofCompany(Contact contact, Function<Company, Held> field) {
    return Held.maybe(contact.company().flatMap(related::company), field);
  }

  private String text(Contact contact) {
    Person person = contact.person();
    return Stream.of(
            Optional.of(person.name()),
            person.email().map(Object::toString),
            person.title().map(Object::toString),
            contact.company().flatMap(related::company).map(company -> company.name().value()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }
}
