package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.Foldings;
import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.contact.Person;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The computed columns of a contact.
 *
 * @param sortKey sorts first and last name
 * @param words the words of names, e-mail address and title, as {@link Words} writes them
 * @param emailFolded the e-mail address, folded as for uniqueness; null where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // bound to a statement, never compared
public record ContactKeys(byte[] sortKey, String words, String emailFolded) {
  static ContactKeys of(Person person, SortKeys sortKeys) {
    Optional<String> email = person.email().map(EmailAddress::value);
    String text = Stream.of(Optional.of(person.name()), email, person.title().map(ShortText::value))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
    return new ContactKeys(
        sortKeys.key(person.name()), Words.of(text), email.map(Foldings::uniqueness).orElse(null));
  }
}
