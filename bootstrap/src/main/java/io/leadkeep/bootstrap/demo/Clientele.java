package io.leadkeep.bootstrap.demo;

import io.leadkeep.domain.contact.ContactId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The companies that we know from the start: customers, partners, and those that are or were neither. */
final class Clientele {
  private static final int FIRST_DAY = 363;
  private static final int LAST_DAY = 355;
  private static final int LOST_CUSTOMERS = 12;
  private static final int DEALING_PARTNERS = 60;
  private static final int WON_BACK = 60;
  private static final int TAKEN_UP = 50;

  private final Agenda agenda;
  private final Desk desk;
  private final Acquaintances acquaintances;
  private final SaleStory sales;
  private final FollowUp followUp;

  Clientele(Agenda agenda, Desk desk, Acquaintances acquaintances, SaleStory sales, FollowUp followUp) {
    this.agenda = agenda;
    this.desk = desk;
    this.acquaintances = acquaintances;
    this.sales = sales;
    this.followUp = followUp;
  }

  /** Plans a customer: sold to before, sold to again, and now and then lost. */
  void planCustomer(Business business) {
    plan(business, Keys.CUSTOMER, chance -> chance.between(3, 5), known -> {
      Chance chance = known.chance();
      int before = chance.between(0, 3);
      for (int number = 0; number < before; number++) {
        sales.soldBefore(known.relation(), known.anybody());
      }
      int offers = chance.between(2, 6);
      for (int number = 0; number < offers; number++) {
        agenda.daysBeforeEnd(chance.between(3, 340), chance, () -> sales.begins(known.relation(), known.anybody()));
      }
      if (chance.in100(LOST_CUSTOMERS)) {
        agenda.daysBeforeEnd(chance.between(30, 300), chance,
            () -> desk.move(known.relation(), Keys.FORMER_CUSTOMER));
      }
    });
  }

  /** Plans a partner, who now and then buys too. */
  void planPartner(Business business) {
    plan(business, Keys.PARTNER, chance -> chance.between(2, 4), known -> {
      Chance chance = known.chance();
      if (chance.in100(DEALING_PARTNERS)) {
        agenda.daysBeforeEnd(chance.between(10, 330), chance, () -> sales.begins(known.relation(), known.anybody()));
      }
    });
  }

  /** Plans a company that was a customer, and may become a lead again. */
  void planFormerCustomer(Business business) {
    plan(business, Keys.FORMER_CUSTOMER, chance -> chance.between(2, 4), known -> {
      sales.soldBefore(known.relation(), known.anybody());
      isTakenUp(known, WON_BACK, Outlook.GOOD);
    });
  }

  /** Plans a company that we would like to know. */
  void planTarget(Business business) {
    plan(business, Keys.TARGET_ACCOUNT, chance -> chance.between(1, 3),
        known -> isTakenUp(known, TAKEN_UP, Outlook.FAIR));
  }

  /** Plans a company that is none of these: a supplier, a newspaper. */
  void planOther(Business business) {
    plan(business, Keys.OTHER, chance -> chance.between(1, 2), known -> { });
  }

  /** A company, and whom we know there. */
  private record Known(Relation relation, List<ContactId> contacts) {
    private Chance chance() {
      return relation.chance();
    }

    private Optional<ContactId> anybody() {
      return Optional.of(chance().of(contacts));
    }
  }

  private interface Size {
    int of(Chance chance);
  }

  private interface Sequel {
    void follows(Known known);
  }

  private void plan(Business business, String category, Size size, Sequel sequel) {
    Chance chance = new Chance(business.name());
    agenda.daysBeforeEnd(chance.between(LAST_DAY, FIRST_DAY), chance, () -> {
      Relation relation = acquaintances.company(business, category, Optional.empty(), chance);
      List<ContactId> contacts = new ArrayList<>();
      int people = size.of(chance);
      for (int number = 0; number < people; number++) {
        contacts.add(acquaintances.contact(relation));
      }
      sequel.follows(new Known(relation, contacts));
    });
  }

  /** Somebody makes the company a lead: its contacts get the default status, and are seen to. */
  private void isTakenUp(Known known, int in100, Outlook outlook) {
    Chance chance = known.chance();
    if (chance.in100(in100)) {
      agenda.daysBeforeEnd(chance.between(5, 320), chance, () -> {
        desk.move(known.relation(), Keys.LEAD);
        known.contacts().forEach(contact -> followUp.begins(known.relation(), contact, outlook));
      });
    }
  }
}
