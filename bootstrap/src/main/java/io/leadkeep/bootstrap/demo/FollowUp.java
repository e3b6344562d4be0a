package io.leadkeep.bootstrap.demo;

import io.leadkeep.domain.contact.ContactId;
import java.util.Optional;
import java.util.Set;

/** What becomes of contacts that may be leads: called, talked to, and found good or not. */
final class FollowUp {
  private static final Set<String> FRESH = Set.of(Keys.LEAD);
  private static final int OVERLOOKED = 6;
  private static final int DRAGGING_ON = 6;
  private static final int NOT_AT_HOME = 45;
  private static final int NEVER_CALLED_BACK = 18;
  private static final int MARKETING_QUALIFIED = 50;
  private static final int DECIDED_AT_ONCE = 15;
  private static final int OFFERED = 88;
  private static final int NURTURED = 60;
  private static final int PUT_ASIDE = 35;

  private final Agenda agenda;
  private final Desk desk;
  private final Inbox inbox;
  private final SaleStory sales;
  private final Administration administration;

  FollowUp(Agenda agenda, Desk desk, Inbox inbox, SaleStory sales, Administration administration) {
    this.agenda = agenda;
    this.desk = desk;
    this.inbox = inbox;
    this.sales = sales;
    this.administration = administration;
  }

  /** Sees to a contact, unless nobody gets round to it. */
  void begins(Relation relation, ContactId contact, Outlook outlook) {
    Chance chance = relation.chance();
    if (!chance.in100(OVERLOOKED)) {
      agenda.inDays(chance.between(0, 5), chance, () -> isContacted(relation, contact, outlook));
    }
  }

  /** Goes on talking to a contact, until it is clear what to think of it. */
  void goesOn(Relation relation, ContactId contact, Outlook outlook) {
    Chance chance = relation.chance();
    if (!chance.in100(DRAGGING_ON)) {
      agenda.inDays(chance.between(2, 19), chance, () -> isJudged(relation, contact, outlook));
    }
  }

  /** Thinks of an offer to a company that has a qualified contact, once. */
  void isQualified(Relation relation, ContactId contact) {
    Chance chance = relation.chance();
    if (relation.firstOffer() && chance.in100(OFFERED)) {
      agenda.inDays(chance.between(3, 14), chance, () -> sales.begins(relation, Optional.of(contact)));
    }
  }

  private void isContacted(Relation relation, ContactId contact, Outlook outlook) {
    Chance chance = relation.chance();
    if (!desk.tracked(contact, relation)) {
      return;
    }
    boolean message = administration.messagesNoted() && chance.in100(NOT_AT_HOME);
    desk.set(relation, contact, message ? Keys.LEFT_MESSAGE : Keys.CONTACTING, Optional.empty());
    if (message && chance.in100(NEVER_CALLED_BACK)) {
      return;
    }
    if (outlook != Outlook.POOR && chance.in100(MARKETING_QUALIFIED)) {
      agenda.inDays(chance.between(1, 8), chance, () -> isMarketingQualified(relation));
    }
    goesOn(relation, contact, outlook);
  }

  private void isMarketingQualified(Relation relation) {
    if (desk.isIn(relation, FRESH)) {
      desk.move(relation, Keys.MARKETING_QUALIFIED_LEAD);
    }
  }

  private void isJudged(Relation relation, ContactId contact, Outlook outlook) {
    Chance chance = relation.chance();
    if (!desk.tracked(contact, relation)) {
      return;
    }
    String verdict = outlook.verdict(chance);
    inbox.receive(relation, desk.set(relation, contact, verdict,
        Optional.of(Inbox.ACCEPT).filter(decision -> chance.in100(DECIDED_AT_ONCE))));
    switch (verdict) {
      case Keys.QUALIFIED -> isQualified(relation, contact);
      case Keys.RE_NURTURE -> isNurtured(relation, contact, outlook);
      default -> isPutAside(relation, outlook);
    }
  }

  private void isNurtured(Relation relation, ContactId contact, Outlook outlook) {
    Chance chance = relation.chance();
    if (chance.in100(NURTURED)) {
      agenda.inDays(chance.between(40, 110), chance, () -> isContacted(relation, contact, outlook));
    }
  }

  /** A company that hardly suits us leaves the leads; what its contacts were stays, hidden. */
  private void isPutAside(Relation relation, Outlook outlook) {
    Chance chance = relation.chance();
    if (outlook == Outlook.POOR && chance.in100(PUT_ASIDE) && desk.isIn(relation, FRESH)) {
      desk.move(relation, chance.in100(50) ? Keys.TARGET_ACCOUNT : Keys.OTHER);
    }
  }
}
