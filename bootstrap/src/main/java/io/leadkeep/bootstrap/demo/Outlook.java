package io.leadkeep.bootstrap.demo;

/** How well a company suits us, and so what its contacts turn out to be. */
enum Outlook {
  /** Just what we look for. */
  GOOD(58, 22),
  /** Perhaps. */
  FAIR(30, 38),
  /** Hardly. */
  POOR(7, 28);

  private final int qualified;
  private final int nurtured;

  Outlook(int qualified, int nurtured) {
    this.qualified = qualified;
    this.nurtured = nurtured;
  }

  /** {@return the outlook of a company that a campaign brings} */
  static Outlook of(Campaign campaign, Chance chance) {
    if (chance.in100(campaign.suitable())) {
      return GOOD;
    }
    return chance.in100(60) ? FAIR : POOR;
  }

  /** {@return the lead status that talks with a contact end with} */
  String verdict(Chance chance) {
    int luck = chance.between(1, 100);
    if (luck <= qualified) {
      return Keys.QUALIFIED;
    }
    return luck <= qualified + nurtured ? Keys.RE_NURTURE : Keys.DISQUALIFIED;
  }
}
