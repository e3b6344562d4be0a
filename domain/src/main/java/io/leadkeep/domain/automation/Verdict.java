package io.leadkeep.domain.automation;

/** What became of one rule, in the order in which the first that holds is the verdict (A13). */
public enum Verdict {
  /** The rule is switched off. */
  DISABLED,
  /** There is no company to move. */
  NO_COMPANY,
  /** The company's category is not in POTENTIAL_CUSTOMER (A2). */
  NOT_ELIGIBLE,
  /** The rule waits for a lead status, and the category has none enabled (A2). */
  NOT_TRACKED,
  /** The category already is the target (A9). */
  ALREADY_THERE,
  /** The user chose a category in the same command (A11). */
  OVERRIDDEN_BY_USER,
  /** A person is asked (A7). */
  PROPOSE,
  /** The category changes at once (A6). */
  APPLY,
  /** Another rule won (A10). */
  SUPERSEDED
}
