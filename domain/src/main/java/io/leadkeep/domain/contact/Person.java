package io.leadkeep.domain.contact;

import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The personal values of a contact: what is forgotten when the contact is deleted (R1, R2).
 *
 * @param firstName the first name; it or the last name is there
 * @param lastName the last name
 * @param email the e-mail address; several contacts may share one
 * @param phone the phone number
 * @param title the title or position
 */
public record Person(
    Optional<ShortText> firstName,
    Optional<ShortText> lastName,
    Optional<EmailAddress> email,
    Optional<ShortText> phone,
    Optional<ShortText> title) {

  /**
   * Checks that there is a name.
   *
   * @throws InvalidValue REQUIRED if both names are missing
   */
  public Person {
    if (firstName.isEmpty() && lastName.isEmpty()) {
      throw new InvalidValue(ValueProblem.REQUIRED);
    }
  }

  /** {@return first and last name, as they are shown and sorted} */
  public String name() {
    return Stream.of(firstName, lastName)
        .flatMap(Optional::stream)
        .map(ShortText::value)
        .collect(Collectors.joining(" "));
  }
}
