package io.leadkeep.application.search;

/** The fields that sales are listed by. */
public enum SaleField implements QueryField {
  /** The id. */
  ID(Kind.ID),
  /** The title, as it sorts. */
  TITLE(Kind.SORT_KEY),
  /** The words of the title. */
  TEXT(Kind.WORDS),
  /** The status, as the name of its constant. */
  STATUS(Kind.CODE),
  /** The company, by id. */
  COMPANY(Kind.ID),
  /** The contact, by id. */
  CONTACT(Kind.ID),
  /** The owner, by id. */
  OWNER(Kind.ID),
  /** Where the sale came from, in lower case: its own source, else that of its company (W5). */
  LEAD_SOURCE(Kind.CODE),
  /** The expected day, in days since 1970. */
  SALE_DATE(Kind.NUMBER),
  /** When the sale was created. */
  CREATED_AT(Kind.NUMBER),
  /** When the sale last changed. */
  UPDATED_AT(Kind.NUMBER);

  private final Kind kind;

  SaleField(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
