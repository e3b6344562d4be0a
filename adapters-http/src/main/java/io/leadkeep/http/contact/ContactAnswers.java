package io.leadkeep.http.contact;

import io.leadkeep.application.automation.Automated;
import io.leadkeep.application.card.ContactCard;
import io.leadkeep.http.automation.AutomationJson;
import io.leadkeep.http.resource.Representation;
import io.leadkeep.http.server.Request;

/** Contacts as all answers show them. */
public final class ContactAnswers {
  /** Where they are. */
  static final String LIST = "/contacts";

  private ContactAnswers() {}

  /** {@return a contact that was written, and what that set off} */
  public static Representation told(Request request, Automated<ContactCard> automated) {
    return shown(request, automated.value()).telling(AutomationJson.MEMBER,
        AutomationJson.of(automated.automation(), automated.value().leadStatus(), request.language()));
  }

  static Representation shown(Request request, ContactCard card) {
    return Representation.of(LIST + "/" + card.contact().id().value(), card.contact().revision().version(),
        ContactMapper.INSTANCE.json(card, request.language()));
  }
}
