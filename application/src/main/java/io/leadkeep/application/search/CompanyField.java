package io.leadkeep.application.search;

/** The fields that companies are listed by. */
public enum CompanyField implements QueryField {
  /** The id. */
  ID(Kind.ID),
  /** The name, as it sorts. */
  NAME(Kind.SORT_KEY),
  /** The name, folded as for uniqueness. */
  NAME_FOLDED(Kind.CODE),
  /** The words of the name. */
  TEXT(Kind.WORDS),
  /** The category, by id. */
  CATEGORY(Kind.ID),
  /** The rank of the category. */
  CATEGORY_RANK(Kind.NUMBER),
  /** The owner, by id. */
  OWNER(Kind.ID),
  /** The name of the owner, as it sorts. */
  OWNER_NAME(Kind.SORT_KEY),
  /** The source of the lead source, in lower case. */
  SOURCE(Kind.CODE),
  /** The medium of the lead source, in lower case. */
  MEDIUM(Kind.CODE),
  /** The campaign of the lead source, in lower case. */
  CAMPAIGN(Kind.CODE),
  /** The search term of the lead source, in lower case. */
  TERM(Kind.CODE),
  /** The content of the lead source, in lower case. */
  CONTENT(Kind.CODE),
  /** The statuses of the company's sales. */
  SALE_STATUSES(Kind.CODES),
  /** When the company was created. */
  CREATED_AT(Kind.NUMBER),
  /** When the company last changed. */
  UPDATED_AT(Kind.NUMBER);

  private final Kind kind;

  CompanyField(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
