package io.leadkeep.application.search;

/** The fields that category proposals are listed by. */
public enum ProposalField implements QueryField {
  /** The id. */
  ID(Kind.ID),
  /** The stored state, as the name of its constant. */
  STATE(Kind.CODE),
  /** The company, by id. */
  COMPANY(Kind.ID),
  /** The owner of the company, by id. */
  OWNER(Kind.ID),
  /** The category that the company has now, by id. */
  COMPANY_CATEGORY(Kind.ID),
  /** The rule, by id. */
  RULE(Kind.ID),
  /** The proposed category, by id. */
  TARGET(Kind.ID),
  /** When it was made. */
  CREATED_AT(Kind.NUMBER),
  /** When it expires. */
  EXPIRES_AT(Kind.NUMBER);

  private final Kind kind;

  ProposalField(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
