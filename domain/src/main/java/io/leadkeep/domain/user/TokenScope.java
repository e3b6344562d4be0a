package io.leadkeep.domain.user;

/** What an access token is good for. */
public enum TokenScope {
  /** All that its user may do. */
  FULL,
  /** Submissions of forms and nothing else, whatever else its user may do: for a web site that shows forms (W5). */
  LEAD_CAPTURE
}
