package io.leadkeep.domain.user;

/** What a user may do (P1); each role may do all that those before it may. */
public enum Role {
  /** Reads and searches. */
  VIEWER,
  /** Works with companies, contacts and sales. */
  USER,
  /** Also changes lists, rules, settings, users and tokens (C8). */
  ADMIN;

  /** {@return whether this role may do what {@code needed} may} */
  public boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }
}
