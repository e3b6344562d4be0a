package io.leadkeep.application.search;

/** The fields that dashboards are listed by. */
public enum DashboardField implements QueryField {
  /** The id. */
  ID(Kind.ID),
  /** The name, as it sorts. */
  NAME(Kind.SORT_KEY),
  /** Whose it is, by id. */
  OWNER(Kind.ID),
  /** Whether everybody sees it: {@code true} or {@code false}. */
  SHARED(Kind.CODE),
  /** When the dashboard was created. */
  CREATED_AT(Kind.NUMBER),
  /** When the dashboard last changed. */
  UPDATED_AT(Kind.NUMBER);

  private final Kind kind;

  DashboardField(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
