package io.leadkeep.application.search;

/** The fields that access tokens are listed by. */
public enum TokenField implements QueryField {
  /** The id. */
  ID(Kind.ID),
  /** The user, by id. */
  USER(Kind.ID),
  /** When it was made. */
  CREATED_AT(Kind.NUMBER),
  /** When it ends; revoked ones have ended. */
  EXPIRES_AT(Kind.NUMBER);

  private final Kind kind;

  TokenField(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
