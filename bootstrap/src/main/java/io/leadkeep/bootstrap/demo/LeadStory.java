package io.leadkeep.bootstrap.demo;

import io.leadkeep.application.automation.Automated;
import io.leadkeep.application.card.ContactCard;
import io.leadkeep.domain.contact.ContactId;
import java.util.Optional;

/** How companies become leads: a campaign brings somebody, and then we get to know the others there. */
final class LeadStory {
  private static final int JUDGED_AT_ONCE = 62;
  private static final int STILL_TALKING = 45;
  private static final int MERELY_NOTED = 5;
  private static final int MOST_OTHERS = 5;

  private final Agenda agenda;
  private final Desk desk;
  private final Inbox inbox;
  private final FollowUp followUp;
  private final Acquaintances acquaintances;

  LeadStory(Agenda agenda, Desk desk, Inbox inbox, FollowUp followUp, Acquaintances acquaintances) {
    this.agenda = agenda;
    this.desk = desk;
    this.inbox = inbox;
    this.followUp = followUp;
    this.acquaintances = acquaintances;
  }

  /** Plans that a campaign brings a company. */
  void plan(Business business, Campaign campaign) {
    Chance chance = new Chance(business.name());
    agenda.daysBeforeEnd(chance.between(campaign.until(), campaign.from()), chance,
        () -> begins(business, campaign, chance));
  }

  private void begins(Business business, Campaign campaign, Chance chance) {
    Outlook outlook = Outlook.of(campaign, chance);
    Relation relation = acquaintances.company(business,
        campaign.isSpringFair() ? Keys.TRADE_FAIR_LEAD : Keys.LEAD, Optional.of(campaign.source()), chance);
    ContactId first = acquaintances.contact(relation, Optional.empty(), relation.source()).value().contact().id();
    followUp.begins(relation, first, outlook);
    int others = chance.between(1, MOST_OTHERS);
    for (int number = 0; number < others; number++) {
      agenda.inDays(chance.between(1, 40), chance, () -> joins(relation, outlook));
    }
  }

  private void joins(Relation relation, Outlook outlook) {
    Chance chance = relation.chance();
    if (desk.category(relation).tracked() && chance.in100(JUDGED_AT_ONCE)) {
      isJudgedAtOnce(relation, outlook);
    } else {
      ContactId contact = acquaintances.contact(relation);
      if (!chance.in100(MERELY_NOTED)) {
        followUp.begins(relation, contact, outlook);
      }
    }
  }

  /** Somebody whom we talked to already: the lead status is known when the contact is created. */
  private void isJudgedAtOnce(Relation relation, Outlook outlook) {
    Chance chance = relation.chance();
    String status = chance.in100(STILL_TALKING) ? Keys.CONTACTING : outlook.verdict(chance);
    Automated<ContactCard> made = acquaintances.contact(relation, Optional.of(status), Optional.empty());
    ContactId contact = made.value().contact().id();
    inbox.receive(relation, made.automation());
    switch (status) {
      case Keys.CONTACTING -> followUp.goesOn(relation, contact, outlook);
      case Keys.QUALIFIED -> followUp.isQualified(relation, contact);
      default -> { }
    }
  }
}
