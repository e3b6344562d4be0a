package io.leadkeep.bootstrap.demo;

import io.leadkeep.application.automation.Automated;
import io.leadkeep.application.card.ContactCard;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.source.LeadSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The companies that we know and the people there; now and then somebody changes jobs. */
final class Acquaintances {
  private static final int COMPANY_OWNED = 93;
  private static final int CONTACT_OWNED = 82;
  private static final int LEAVING = 4;
  private static final int FOUND_AGAIN = 50;

  private final Agenda agenda;
  private final Desk desk;
  private final People people;
  private final Team team;
  private final List<Relation> relations = new ArrayList<>();

  Acquaintances(Agenda agenda, Desk desk, People people, Team team) {
    this.agenda = agenda;
    this.desk = desk;
    this.people = people;
    this.team = team;
  }

  /** {@return a company that is new to us} */
  Relation company(Business business, String category, Optional<LeadSource> source, Chance chance) {
    Colleague colleague = team.of(business.country());
    CompanyId company = desk.company(colleague, business.name(), category,
        Optional.of(colleague).filter(owner -> chance.in100(COMPANY_OWNED)), source);
    Relation relation = new Relation(company, business, colleague, source, chance);
    relations.add(relation);
    return relation;
  }

  /**
   * {@return somebody new at a company, and what follows}
   *
   * @param relation the company
   * @param status the lead status, if it is to be another one than the default
   * @param source what made the contact a lead, if anything did
   */
  Automated<ContactCard> contact(Relation relation, Optional<String> status, Optional<LeadSource> source) {
    Chance chance = relation.chance();
    Automated<ContactCard> made = desk.contact(relation, people.at(relation.business(), chance),
        Optional.of(relation.colleague()).filter(owner -> chance.in100(CONTACT_OWNED)), status, source);
    if (chance.in100(LEAVING)) {
      agenda.inDays(chance.between(30, 250), chance, () -> leaves(relation, made.value().contact().id()));
    }
    return made;
  }

  /** {@return somebody new at a company, with whom nothing begins} */
  ContactId contact(Relation relation) {
    return contact(relation, Optional.empty(), Optional.empty()).value().contact().id();
  }

  /** {@return one of the companies that we know by now} */
  Relation any(Chance chance) {
    return chance.of(relations);
  }

  private void leaves(Relation relation, ContactId contact) {
    Chance chance = relation.chance();
    Optional<CompanyId> next = Optional.of(any(chance).company())
        .filter(company -> chance.in100(FOUND_AGAIN));
    if (desk.belongs(contact, relation)) {
      desk.transfer(relation.colleague(), contact, next);
    }
  }
}
