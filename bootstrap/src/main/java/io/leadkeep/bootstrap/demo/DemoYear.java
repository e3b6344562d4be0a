package io.leadkeep.bootstrap.demo;

import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.port.Storage;
import io.leadkeep.application.workspace.SetUpWorkspace;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** The year: who is there at its beginning, and what then happens day by day. */
final class DemoYear {
  private static final Duration YEAR = Duration.ofDays(365);
  private static final long SEED = 20_071_983L;
  private static final int PARTNERS = 12;
  private static final int FORMER_CUSTOMERS = 10;
  private static final int OTHERS = 8;
  private static final int TARGETS = 14;

  private final Storage storage;
  private final VirtualClock clock;
  private final Transactor transactor;

  DemoYear(Storage storage, Instant end) {
    this.storage = storage;
    this.clock = new VirtualClock(end.minus(YEAR), end);
    this.transactor = new Transactor(storage, clock, new VirtualIds(clock, SEED));
  }

  /** Sets the workspace up and lets the year happen in it. */
  void happen(ShortText name) {
    new SetUpWorkspace(storage, transactor, clock).handle(WorkspaceId.DEFAULT, name);
    new Administration(transactor, clock).settings();
    storage.write(WorkspaceId.DEFAULT, unit -> {
      new DemoYear(new OneUnit(unit, storage), clock.end()).go();
      return Boolean.TRUE;
    });
  }

  private void go() {
    Administration administration = new Administration(transactor, clock);
    Team team = administration.hire();
    administration.prepare(team);
    Agenda agenda = new Agenda(clock);
    administration.plan(team, agenda);
    new Overviews(transactor, clock, team).plan(agenda);
    plan(agenda, team, administration);
    agenda.run();
  }

  private void plan(Agenda agenda, Team team, Administration administration) {
    List<Country> countries = Country.all();
    Desk desk = new Desk(transactor, clock);
    SalesDesk salesDesk = new SalesDesk(transactor, clock);
    People people = new People(countries);
    Acquaintances acquaintances = new Acquaintances(agenda, desk, people, team);
    Inbox inbox = new Inbox(agenda, salesDesk);
    SaleStory sales = new SaleStory(agenda, desk, salesDesk, inbox);
    FollowUp followUp = new FollowUp(agenda, desk, inbox, sales, administration);
    Clientele clientele = new Clientele(agenda, desk, acquaintances, sales, followUp);
    LeadStory leads = new LeadStory(agenda, desk, inbox, followUp, acquaintances);
    Subscribers subscribers = new Subscribers(agenda, desk, people, acquaintances, team);

    Deque<Business> businesses = new ArrayDeque<>(new Chance("businesses").shuffled(
        countries.stream().flatMap(country -> country.businesses().stream()).toList()));
    take(PARTNERS, businesses).forEach(clientele::planPartner);
    take(FORMER_CUSTOMERS, businesses).forEach(clientele::planFormerCustomer);
    take(OTHERS, businesses).forEach(clientele::planOther);
    take(TARGETS, businesses).forEach(clientele::planTarget);
    for (Campaign campaign : Campaign.all()) {
      take(campaign.companies(), businesses).forEach(business -> leads.plan(business, campaign));
      subscribers.plan(campaign);
    }
    businesses.forEach(clientele::planCustomer);
  }

  private static List<Business> take(int number, Deque<Business> businesses) {
    return Stream.generate(businesses::pop).limit(number).toList();
  }
}
