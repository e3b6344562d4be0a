package io.leadkeep.bootstrap.demo;

import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.source.LeadSource;
import java.util.Optional;

/** A company that we know, and who of us deals with it. */
final class Relation {
  private final CompanyId company;
  private final Business business;
  private final Colleague colleague;
  private final Optional<LeadSource> source;
  private final Chance chance;
  private boolean offered;

  Relation(CompanyId company, Business business, Colleague colleague, Optional<LeadSource> source, Chance chance) {
    this.company = company;
    this.business = business;
    this.colleague = colleague;
    this.source = source;
    this.chance = chance;
  }

  CompanyId company() {
    return company;
  }

  Business business() {
    return business;
  }

  /** {@return whoever does what there is to do, whether the company has an owner or not} */
  Colleague colleague() {
    return colleague;
  }

  Optional<LeadSource> source() {
    return source;
  }

  /** {@return the luck of this company} */
  Chance chance() {
    return chance;
  }

  /** {@return whether this is the first time that somebody thinks of making an offer} */
  boolean firstOffer() {
    boolean first = !offered;
    offered = true;
    return first;
  }
}
