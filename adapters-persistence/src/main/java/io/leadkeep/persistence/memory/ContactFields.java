package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.ContactField;
import io.leadkeep.application.text.Foldings;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.Person;
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
      case LEAD_STATUS -> Held.maybe(contact.leadStatus(), status -> Held.id(status.value()));
      case LEAD_STATUS_RANK -> Held.maybe(contact.leadStatus(), related::rank);
      case COMPANY -> Held.maybe(contact.company(), company -> Held.id(company.value()));
      case COMPANY_NAME -> ofCompany(contact, company -> related.sortKey(company.name().value()));
      case CATEGORY -> ofCompany(contact, company -> Held.id(company.category().value()));
      case CATEGORY_RANK -> ofCompany(contact, company -> related.rank(company.category()));
      case OWNER -> Held.maybe(contact.owner(), owner -> Held.id(owner.value()));
      case OWNER_NAME -> Held.maybe(contact.owner(), related::name);
      case SOURCE -> Held.source(contact.leadCreation());
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
