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
      case EMAIL -> Held.code(contact.person().email().map(email -> Foldings.uniqueness(email.value())));
      case LEAD_STATUS -> contact.leadStatus().map(status -> Held.id(status.value())).orElse(Held.NOTHING);
      case LEAD_STATUS_RANK -> contact.leadStatus().map(related::rank).orElse(Held.NOTHING);
      case COMPANY -> contact.company().map(company -> Held.id(company.value())).orElse(Held.NOTHING);
      case COMPANY_NAME -> ofCompany(contact, company -> related.sortKey(company.name().value()));
      case CATEGORY -> ofCompany(contact, company -> Held.id(company.category().value()));
      case CATEGORY_RANK -> ofCompany(contact, company -> related.rank(company.category()));
      case OWNER -> contact.owner().map(owner -> Held.id(owner.value())).orElse(Held.NOTHING);
      case OWNER_NAME -> contact.owner().map(related::name).orElse(Held.NOTHING);
      case SOURCE -> Held.code(contact.leadCreation().flatMap(source -> source.normalized(LeadSource::source)));
      case CREATED_AT -> Held.time(contact.revision().createdAt());
      case UPDATED_AT -> Held.time(contact.revision().updatedAt());
    };
  }

  private Held ofCompany(Contact contact, Function<Company, Held> field) {
    return contact.company().flatMap(related::company).map(field).orElse(Held.NOTHING);
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
