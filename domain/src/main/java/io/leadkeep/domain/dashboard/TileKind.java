package io.leadkeep.domain.dashboard;

/** The kinds of tiles (W4). */
public enum TileKind {
  /** How many records. */
  NUMBER,
  /** The records themselves, the first so many. */
  LIST,
  /** Records by a field, as bars. */
  BAR,
  /** Records by a field, as a ring. */
  DONUT,
  /** Records by two fields. */
  CROSS_TABLE,
  /** Contacts by the lead statuses on the way to Qualified. */
  FUNNEL,
  /** Contacts by category and lead status, from lead to sold. */
  LIFECYCLE_FUNNEL,
  /** New leads over time. */
  NEW_LEADS,
  /** Leads that nobody has touched for a week. */
  NEEDS_ATTENTION,
  /** What was sold and what is open, in number and amount, by where it came from. */
  SALES_BY_SOURCE;

  /** {@return whether a tile of this kind may be about such records} */
  public boolean isAbout(Subject subject) {
    return switch (this) {
      case NUMBER, LIST, BAR, DONUT, CROSS_TABLE -> true;
      case FUNNEL, LIFECYCLE_FUNNEL, NEW_LEADS, NEEDS_ATTENTION -> subject == Subject.CONTACT;
      case SALES_BY_SOURCE -> subject == Subject.SALE;
    };
  }

  /** {@return what a tile of this kind is about unless somebody says otherwise} */
  public Subject usualSubject() {
    return isAbout(Subject.CONTACT) ? Subject.CONTACT : Subject.SALE;
  }
}
