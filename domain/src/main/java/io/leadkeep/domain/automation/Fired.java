package io.leadkeep.domain.automation;

import io.leadkeep.domain.leadstatus.LeadStatusId;
import java.util.Optional;

/**
 * A trigger that a command fired.
 *
 * @param trigger the trigger
 * @param leadStatus the status that was set; present exactly for LEAD_STATUS_SET
 */
public record Fired(Trigger trigger, Optional<LeadStatusId> leadStatus) {
  /** {@return a trigger of a sale} */
  public static Fired sale(Trigger trigger) {
    return new Fired(trigger, Optional.empty());
  }

  /** {@return the explicit setting of a lead status} */
  public static Fired leadStatusSet(LeadStatusId status) {
    return new Fired(Trigger.LEAD_STATUS_SET, Optional.of(status));
  }
}
