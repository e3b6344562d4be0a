package io.leadkeep.bootstrap.demo;

import io.leadkeep.bootstrap.demo.SalesDesk.Offer;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.sale.Money;
import io.leadkeep.domain.sale.SaleId;
import io.leadkeep.domain.sale.SaleState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What becomes of sales: registered, talked about, and sold, lost, stalled or still open. */
final class SaleStory {
  private static final Set<String> BEFORE_OPPORTUNITY = Set.of(Keys.LEAD, Keys.MARKETING_QUALIFIED_LEAD);
  private static final int MOVED_BY_HAND = 30;
  private static final int NOTED = 55;
  private static final int BARGAINED = 40;
  private static final Odds WITH_LEADS = new Odds(30, 40);
  private static final Odds WITH_OTHERS = new Odds(48, 24);
  private static final int STALLED = 19;
  private static final int RESOLD = 8;
  private static final int WITH_REASON = 60;
  private static final int SOLD_AGAIN = 55;
  private static final int TAKEN_UP_AGAIN = 10;
  private static final int CERTAIN = 100;

  private final Agenda agenda;
  private final Desk desk;
  private final SalesDesk sales;
  private final Inbox inbox;
  private final Offers offers = new Offers();

  SaleStory(Agenda agenda, Desk desk, SalesDesk sales, Inbox inbox) {
    this.agenda = agenda;
    this.desk = desk;
    this.sales = sales;
    this.inbox = inbox;
  }

  /** Registers what was sold to a company before the story begins. */
  void soldBefore(Relation relation, Optional<ContactId> contact) {
    Chance chance = relation.chance();
    LocalDate day = agenda.today().minusDays(chance.between(20, 700));
    sales.register(relation, offers.to(relation, contact, day, CERTAIN),
        new SaleState.Sold(day, Optional.empty()));
  }

  /** Makes an offer now. */
  void begins(Relation relation, Optional<ContactId> contact) {
    Chance chance = relation.chance();
    Optional<ContactId> known = contact.filter(somebody -> desk.belongs(somebody, relation));
    if (desk.isIn(relation, BEFORE_OPPORTUNITY) && chance.in100(MOVED_BY_HAND)) {
      desk.move(relation, Keys.OPPORTUNITY);
    }
    Offer offer = offers.to(relation, known, agenda.today().plusDays(chance.between(25, 120)),
        chance.between(1, 4) * 10);
    var registered = sales.register(relation, offer, new SaleState.Open());
    inbox.receive(relation, registered.automation());
    Deal deal = new Deal(relation, registered.value().sale().id(), offer);
    agenda.inDays(chance.between(6, 25), chance, () -> goesOn(deal));
  }

  /** A sale that the story follows. */
  private record Deal(Relation relation, SaleId sale, Offer offer) {
    private Chance chance() {
      return relation.chance();
    }
  }

  /** How many sales of a hundred are sold, and how many are lost. */
  private record Odds(int sold, int lost) {}

  private void goesOn(Deal deal) {
    Chance chance = deal.chance();
    if (chance.in100(NOTED)) {
      note(deal);
    }
    agenda.inDays(chance.between(8, 45), chance, () -> isDecided(deal, STALLED));
  }

  private void note(Deal deal) {
    Chance chance = deal.chance();
    Optional<Money> amount = Optional.of(deal.offer().amount())
        .filter(known -> chance.in100(BARGAINED))
        .map(known -> offers.bargained(known, chance));
    sales.note(deal.relation(), deal.sale(), chance.between(4, 8) * 10, amount);
  }

  private void isDecided(Deal deal, int stalledIn100) {
    Chance chance = deal.chance();
    Odds odds = desk.category(deal.relation()).eligible() ? WITH_LEADS : WITH_OTHERS;
    int luck = chance.between(1, CERTAIN);
    if (luck <= odds.sold()) {
      isSold(deal);
    } else if (luck <= odds.sold() + odds.lost()) {
      isLost(deal);
    } else if (luck <= odds.sold() + odds.lost() + stalledIn100) {
      stalls(deal);
    } else {
      agenda.inDays(chance.between(20, 60), chance, () -> isDecided(deal, stalledIn100));
    }
  }

  private void isSold(Deal deal) {
    Chance chance = deal.chance();
    SaleState sold = new SaleState.Sold(agenda.today(),
        Optional.of(offers.reason("sold", chance)).filter(reason -> chance.in100(WITH_REASON)));
    sales.close(deal.relation(), deal.sale(), sold, CERTAIN,
        Optional.of(Inbox.choose(Keys.PARTNER)).filter(choice -> chance.in100(RESOLD)));
    if (chance.in100(SOLD_AGAIN)) {
      agenda.inDays(chance.between(30, 120), chance, () -> begins(deal.relation(), deal.offer().contact()));
    }
  }

  private void isLost(Deal deal) {
    Chance chance = deal.chance();
    inbox.receive(deal.relation(), sales.close(deal.relation(), deal.sale(),
        new SaleState.Lost(agenda.today(), Optional.of(offers.reason("lost", chance))), 0, Optional.empty()));
    if (chance.in100(TAKEN_UP_AGAIN)) {
      agenda.inDays(chance.between(15, 60), chance, () -> takenUpAgain(deal));
    }
  }

  private void stalls(Deal deal) {
    Chance chance = deal.chance();
    int pause = chance.between(30, 150);
    LocalDate reopening = agenda.today().plusDays(pause);
    sales.close(deal.relation(), deal.sale(),
        new SaleState.Stalled(reopening, offers.reason("stalled", chance)), 20, Optional.empty());
    agenda.inDays(pause, chance, () -> takenUpAgain(deal));
  }

  private void takenUpAgain(Deal deal) {
    Chance chance = deal.chance();
    sales.close(deal.relation(), deal.sale(), new SaleState.Open(), 30, Optional.empty());
    agenda.inDays(chance.between(10, 40), chance, () -> isDecided(deal, 0));
  }
}
