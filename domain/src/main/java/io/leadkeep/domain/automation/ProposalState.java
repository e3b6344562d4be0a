package io.leadkeep.domain.automation;

/** What became of a category proposal (A7, A8). */
public enum ProposalState {
  /** It waits for a person. */
  PENDING,
  /** A person accepted it. */
  ACCEPTED,
  /** A person chose another category. */
  CHANGED,
  /** A person declined it. */
  DECLINED,
  /** What it proposed no longer makes sense. */
  STALE,
  /** A newer proposal for the same company took its place. */
  SUPERSEDED,
  /** Nobody decided in time. */
  EXPIRED;

  /** {@return whether a person decided it} */
  public boolean decided() {
    return this == ACCEPTED || this == CHANGED || this == DECLINED;
  }
}
