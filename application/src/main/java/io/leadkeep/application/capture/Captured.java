package io.leadkeep.application.capture;

import io.leadkeep.application.automation.Automated;
import io.leadkeep.application.card.ContactCard;
import java.util.List;
import java.util.Optional;

/**
 * What became of a form.
 *
 * @param contact the contact, and what the rules said; nothing of what a form does fires one (S10)
 * @param outcome whether the contact is new
 * @param company whether the contact's company is new with this form; empty if the form gave the contact none
 * @param filled the fields of a contact who was known that were blank and aren't any more
 */
public record Captured(
    Automated<ContactCard> contact, Outcome outcome, Optional<Outcome> company, List<String> filled) {
  /** Whether a record was known before. */
  public enum Outcome {
    /** It is new. */
    CREATED,
    /** It was there. */
    MATCHED
  }
}
