package io.leadkeep.application.search;

/** The fields that contacts are listed by. */
public enum ContactField implements QueryField {
  /** The id. */
  ID(Kind.ID),
  /** First and last name, as they sort. */
  NAME(Kind.SORT_KEY),
  /** The words of names, e-mail address, title and company name. */
  TEXT(Kind.WORDS),
  /** The e-mail address, folded as for uniqueness. */
  EMAIL(Kind.CODE),
  /** The telephone number, folded as for uniqueness. */
  PHONE(Kind.CODE),
  /** The title, folded as for uniqueness. */
  TITLE(Kind.CODE),
  /** The lead status by id, shown or hidden. */
  LEAD_STATUS(Kind.ID),
  /** The rank of the lead status, shown or hidden. */
  LEAD_STATUS_RANK(Kind.NUMBER),
  /** The company, by id. */
  COMPANY(Kind.ID),
  /** The name of the company, as it sorts. */
  COMPANY_NAME(Kind.SORT_KEY),
  /** The company's category, by id. */
  CATEGORY(Kind.ID),
  /** The rank of the company's category. */
  CATEGORY_RANK(Kind.NUMBER),
  /** The owner, by id. */
  OWNER(Kind.ID),
  /** The name of the owner, as it sorts. */
  OWNER_NAME(Kind.SORT_KEY),
  /** The source of the lead creation, in lower case. */
  SOURCE(Kind.CODE),
  /** The medium of the lead creation, in lower case. */
  MEDIUM(Kind.CODE),
  /** The campaign of the lead creation, in lower case. */
  CAMPAIGN(Kind.CODE),
  /** The search term of the lead creation, in lower case. */
  TERM(Kind.CODE),
  /** The content of the lead creation, in lower case. */
  CONTENT(Kind.CODE),
  /** The source of the first touch, in lower case. */
  FIRST_SOURCE(Kind.CODE),
  /** The medium of the first touch, in lower case. */
  FIRST_MEDIUM(Kind.CODE),
  /** The campaign of the first touch, in lower case. */
  FIRST_CAMPAIGN(Kind.CODE),
  /** The search term of the first touch, in lower case. */
  FIRST_TERM(Kind.CODE),
  /** The content of the first touch, in lower case. */
  FIRST_CONTENT(Kind.CODE),
  /** The statuses of the contact's sales. */
  SALE_STATUSES(Kind.CODES),
  /** When the contact was created. */
  CREATED_AT(Kind.NUMBER),
  /** When the contact last changed. */
  UPDATED_AT(Kind.NUMBER);

  private final Kind kind;

  ContactField(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
