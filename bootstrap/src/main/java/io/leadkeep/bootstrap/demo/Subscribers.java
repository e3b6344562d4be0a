package io.leadkeep.bootstrap.demo;

import io.leadkeep.domain.contact.ContactId;
import java.util.Optional;

/** People whom a campaign brings without a company. */
final class Subscribers {
  private static final int PLACED = 22;
  private static final int FORGOTTEN = 6;

  private final Agenda agenda;
  private final Desk desk;
  private final People people;
  private final Acquaintances acquaintances;
  private final Team team;

  Subscribers(Agenda agenda, Desk desk, People people, Acquaintances acquaintances, Team team) {
    this.agenda = agenda;
    this.desk = desk;
    this.people = people;
    this.acquaintances = acquaintances;
    this.team = team;
  }

  /** Plans those of a campaign. */
  void plan(Campaign campaign) {
    for (int number = 0; number < campaign.people(); number++) {
      Chance chance = new Chance(campaign + " " + number);
      agenda.daysBeforeEnd(chance.between(campaign.until(), campaign.from()), chance,
          () -> signsUp(campaign, chance));
    }
  }

  /** Now and then we find out where somebody works, or somebody wants to be forgotten. */
  private void signsUp(Campaign campaign, Chance chance) {
    Colleague colleague = team.administrator();
    ContactId contact = desk.signUp(colleague, people.alone(chance), campaign.source());
    if (chance.in100(PLACED)) {
      agenda.inDays(chance.between(5, 60), chance, () -> desk.transfer(
          colleague, contact, Optional.of(acquaintances.any(chance).company())));
    } else if (chance.in100(FORGOTTEN)) {
      agenda.inDays(chance.between(5, 90), chance, () -> desk.forget(colleague, contact));
    }
  }
}
