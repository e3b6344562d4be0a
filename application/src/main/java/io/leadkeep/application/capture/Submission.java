package io.leadkeep.application.capture;

import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.EmailAddress;
import io.leadkeep.domain.text.ShortText;
import java.util.Optional;

/**
 * What somebody wrote into a form, and where he or she came from (W5).
 *
 * @param email the address; who is who is told by it
 * @param firstName the first name
 * @param lastName the last name
 * @param phone the phone number
 * @param company the name of the company
 * @param utm where the visit came from that ended in this form
 * @param firstTouch where the first visit came from, if the web site remembers
 */
public record Submission(
    EmailAddress email,
    Optional<ShortText> firstName,
    Optional<ShortText> lastName,
    Optional<ShortText> phone,
    Optional<ShortText> company,
    Optional<LeadSource> utm,
    Optional<LeadSource> firstTouch) {
  /** {@return where whoever is new with this form first met us: the earliest that is known} */
  Optional<LeadSource> earliest() {
    return firstTouch.or(() -> utm);
  }

  /** {@return the last name of a new contact: without any name it is the address, since one is mandatory (R1)} */
  Optional<ShortText> lastNameOrAddress() {
    return firstName.isEmpty() && lastName.isEmpty() ? Optional.of(new ShortText(email.value())) : lastName;
  }
}
