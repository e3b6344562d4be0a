package io.leadkeep.application.search;

/** The fields that users are listed by. */
public enum UserField implements QueryField {
  /** The id. */
  ID(Kind.ID),
  /** The name, as it sorts. */
  NAME(Kind.SORT_KEY),
  /** The role, as the name of its constant. */
  ROLE(Kind.CODE),
  /** Whether the user is removed: {@code true} or {@code false}. */
  REMOVED(Kind.CODE);

  private final Kind kind;

  UserField(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
