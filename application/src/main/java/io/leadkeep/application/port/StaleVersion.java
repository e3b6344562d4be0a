package io.leadkeep.application.port;

/**
 * Thrown when a record is saved that meanwhile has another version, or is gone. Nothing of the unit is kept, even if it
 * catches this: it is thrown once more when the unit ends.
 */
public final class StaleVersion extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says which record. */
  public StaleVersion(Object id) {
    super("stale version of " + id);
  }
}
