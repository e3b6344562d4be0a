package io.leadkeep.http.mapping;

import io.leadkeep.application.language.Labels;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.listitem.ListItem;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.workspace.Language;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Named;

/** How values that many records hold are shown. */
public final class ValueMapper {
  /** The name of a list item, in the reader's language. */
  public static final String NAME = "name";
  /** The description of a list item, in the reader's language. */
  public static final String DESCRIPTION = "description";

  /** {@return a text} */
  public String text(ShortText text) {
    return text.value();
  }

  /** {@return a text that may be absent} */
  public Optional<String> text(Optional<ShortText> text) {
    return text.map(ShortText::value);
  }

  /** {@return an address that may be absent} */
  public Optional<String> email(Optional<EmailAddress> email) {
    return email.map(EmailAddress::value);
  }

  /** {@return the name of a list item} */
  @Named(NAME)
  public String name(ListItem<?> item, @Context Language language) {
    return Labels.name(language, item);
  }

  /** {@return the description of a list item} */
  @Named(DESCRIPTION)
  public Optional<String> description(ListItem<?> item, @Context Language language) {
    return Labels.description(language, item);
  }

  /** {@return a user, as others refer to them} */
  public NamedJson user(User user) {
    return new NamedJson(user.id().value(), user.name().value());
  }

  /** {@return a user who may be absent} */
  public Optional<NamedJson> user(Optional<User> user) {
    return user.map(this::user);
  }

  /** {@return a company, as others refer to it} */
  public NamedJson company(Company company) {
    return new NamedJson(company.id().value(), company.name().value());
  }

  /** {@return a company that may be absent} */
  public Optional<NamedJson> company(Optional<Company> company) {
    return company.map(this::company);
  }

  /** {@return a contact who may be absent} */
  public Optional<NamedJson> contact(Optional<Contact> contact) {
    return contact.map(present -> new NamedJson(present.id().value(), present.person().name()));
  }

  /** {@return a lead source that may be absent} */
  public Optional<LeadSourceJson> source(Optional<LeadSource> source) {
    return source.map(present -> new LeadSourceJson(text(present.source()), text(present.medium()),
        text(present.campaign()), text(present.term()), text(present.content())));
  }
}
