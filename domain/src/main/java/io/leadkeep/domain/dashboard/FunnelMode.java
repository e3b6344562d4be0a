package io.leadkeep.domain.dashboard;

/** Which contacts a funnel of lead statuses counts. */
public enum FunnelMode {
  /** Those that have the status now. */
  NOW,
  /** Those whose status became this one in a period. */
  REACHED,
  /** Those created in a period whose status ever became this one. */
  COHORT
}
