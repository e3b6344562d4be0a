package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.Foldings;
import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.contact.Contact;
import io.leadkeep.domain.contact.Person;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The computed columns of a contact; null where there is nothing to compute from.
 *
 * @param sortKey sorts first and last name
 * @param words the words of names, e-mail address and title, as {@link Words} writes them
 * @param emailFolded the e-mail address, folded as for uniqueness
 * @param phoneFolded the telephone number, folded so
 * @param titleFolded the title, folded so
 * @param medium the medium of the lead creation, normalised like what follows
 * @param campaign its campaign
 * @param term its search term
 * @param content its content
 * @param firstSource the source of the first touch
 * @param firstMedium its medium
 * @param firstCampaign its campaign
 * @param firstTerm its search term
 * @param firstContent its content
 */
@SuppressWarnings("ArrayRecordComponent") // bound to a statement, never compared
public record ContactKeys(
    byte[] sortKey,
    String words,
    String emailFolded,
    String phoneFolded,
    String titleFolded,
    String medium,
    String campaign,
    String term,
    String content,
    String firstSource,
    String firstMedium,
    String firstCampaign,
    String firstTerm,
    String firstContent) {
  static ContactKeys of(Contact contact, SortKeys sortKeys) {
    Person person = contact.person();
    Optional<String> email = person.email().map(EmailAddress::value);
    String text = Stream.of(Optional.of(person.name()), email, person.title().map(ShortText::value))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
    Optional<LeadSource> creation = contact.leadCreation();
    Optional<LeadSource> first = contact.firstTouch();
    return new ContactKeys(sortKeys.key(person.name()), Words.of(text),
        folded(email), folded(person.phone().map(ShortText::value)), folded(person.title().map(ShortText::value)),
        FlatValues.normalized(creation, LeadSource::medium),
        FlatValues.normalized(creation, LeadSource::campaign),
        FlatValues.normalized(creation, LeadSource::term),
        FlatValues.normalized(creation, LeadSource::content),
        FlatValues.normalized(first, LeadSource::source),
        FlatValues.normalized(first, LeadSource::medium),
        FlatValues.normalized(first, LeadSource::campaign),
        FlatValues.normalized(first, LeadSource::term),
        FlatValues.normalized(first, LeadSource::content));
  }

  private static String folded(Optional<String> text) {
    return text.map(Foldings::uniqueness).orElse(null);
  }
}
