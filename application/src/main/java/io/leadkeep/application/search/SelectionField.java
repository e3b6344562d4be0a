package io.leadkeep.application.search;

/** The fields that selections are listed by. */
public enum SelectionField implements QueryField {
  /** The id. */
  ID(Kind.ID),
  /** The name, as it sorts. */
  NAME(Kind.SORT_KEY),
  /** What is selected, as the name of its constant. */
  ENTITY(Kind.CODE),
  /** Whose it is, by id. */
  OWNER(Kind.ID),
  /** Whether everybody sees it: {@code true} or {@code false}. */
  SHARED(Kind.CODE),
  /** When the selection was created. */
  CREATED_AT(Kind.NUMBER),
  /** When the selection last changed. */
  UPDATED_AT(Kind.NUMBER);

  private final Kind kind;

  SelectionField(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
