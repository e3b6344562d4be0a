package io.leadkeep.domain.automation;

import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Optional;

/**
 * When something happens to a company's sales or contacts, its category becomes another (A1, A4).
 *
 * @param id its id
 * @param trigger what sets it off
 * @param leadStatus which status it waits for; present exactly for LEAD_STATUS_SET
 * @param enabled whether it works
 * @param target the category that companies move to; present while enabled (A5)
 * @param askForConfirmation whether a person confirms the move first (A7)
 * @param version how often it was saved, from 1 (A15)
 */
public record LeadCategorizationRule(
    RuleId id,
    Trigger trigger,
    Optional<LeadStatusId> leadStatus,
    boolean enabled,
    Optional<CategoryId> target,
    boolean askForConfirmation,
    long version) {
  /**
   * Checks what belongs together.
   *
   * @throws InvalidValue REQUIRED if it is enabled without a target, or its status is missing or one too many
   */
  public LeadCategorizationRule {
    if ((enabled && target.isEmpty()) || leadStatus.isPresent() != (trigger == Trigger.LEAD_STATUS_SET)) {
      throw new InvalidValue(ValueProblem.REQUIRED);
    }
  }

  /** {@return the same rule, switched off; it keeps its target} */
  public LeadCategorizationRule disabled() {
    return new LeadCategorizationRule(id, trigger, leadStatus, false, target, askForConfirmation, version);
  }

  /** {@return the same rule as a later version (A15)} */
  public LeadCategorizationRule at(long later) {
    return new LeadCategorizationRule(id, trigger, leadStatus, enabled, target, askForConfirmation, later);
  }

  /** {@return whether this is the rule for what happened} */
  boolean isFor(Fired fired) {
    return trigger == fired.trigger() && leadStatus.equals(fired.leadStatus());
  }
}
