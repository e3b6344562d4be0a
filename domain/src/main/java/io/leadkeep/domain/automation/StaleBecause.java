package io.leadkeep.domain.automation;

/** Why a proposal no longer makes sense (A8). */
public enum StaleBecause {
  /** The company's category left POTENTIAL_CUSTOMER, or lost the lead status that the rule needs. */
  NOT_ELIGIBLE,
  /** The company is where the proposal points. */
  ALREADY_THERE,
  /** The rule was edited, disabled or removed. */
  RULE_CHANGED,
  /** The proposed category was deleted. */
  TARGET_DELETED
}
