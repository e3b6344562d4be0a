package io.leadkeep.application.contract;

import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.history.Actor;
import io.leadkeep.domain.history.Cause;
import io.leadkeep.domain.history.Origin;
import io.leadkeep.domain.source.LeadSource;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.UserId;
import java.time.Instant;
import java.util.Optional;

/** Where test data begins: every builder here starts valid and with a new id, so that a test says only what matters. */
public final class Examples {
  /** When records are created unless a test says otherwise. */
  public static final Instant MORNING = Instant.parse("2026-03-02T08:00:00.123Z");
  /** Later than {@link #MORNING}. */
  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00.456Z");

  private Examples() {}

  /** {@return a company in the category Lead} */
  public static CompanyBuilder aCompany() {
    return new CompanyBuilder();
  }

  /** {@return a contact without company and status} */
  public static ContactBuilder aContact() {
    return new ContactBuilder();
  }

  /** {@return an open sale; say {@link SaleBuilder#of}} */
  public static SaleBuilder aSale() {
    return new SaleBuilder();
  }

  /** {@return a user with the role USER} */
  public static UserBuilder aUser() {
    return new UserBuilder();
  }

  /** {@return a token that never ends; say {@link TokenBuilder#of}} */
  public static TokenBuilder aToken() {
    return new TokenBuilder();
  }

  /** {@return a static selection of contacts, shared by all} */
  public static SelectionBuilder aSelection() {
    return new SelectionBuilder();
  }

  /** {@return a category in POTENTIAL_CUSTOMER with lead status} */
  public static CategoryBuilder aCategory(String name) {
    return new CategoryBuilder(name);
  }

  /** {@return a lead status that is not the default} */
  public static LeadStatusBuilder aLeadStatus(String name) {
    return new LeadStatusBuilder(name);
  }

  /** {@return an enabled rule that moves companies to Customer at once} */
  public static RuleBuilder aRule(Trigger trigger) {
    return new RuleBuilder(trigger);
  }

  /** {@return a pending proposal to move a company from Lead to Opportunity; say {@link ProposalBuilder#of}} */
  public static ProposalBuilder aProposal() {
    return new ProposalBuilder();
  }

  /** {@return a change of the first version of a record; say {@link ChangeBuilder#of}} */
  public static ChangeBuilder aChange() {
    return new ChangeBuilder();
  }

  /** {@return a lead source that says only where} */
  public static LeadSource leadSource(String source) {
    return new LeadSource(Optional.of(new ShortText(source)), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty());
  }

  /** {@return a lead source that says everything} */
  public static LeadSource leadSource(String source, String medium, String campaign, String term, String content) {
    return new LeadSource(text(source), text(medium), text(campaign), text(term), text(content));
  }

  /** {@return somebody's doing at this time} */
  public static Origin origin(Instant at) {
    return new Origin(at, new Actor.Person(new UserId(Ids.next()), "Olga"), Cause.USER, Ids.next());
  }

  static Optional<ShortText> text(String value) {
    return Optional.of(new ShortText(value));
  }
}
