package io.leadkeep.domain.automation;

import io.leadkeep.domain.leadstatus.LeadStatusId;
import java.util.Optional;

/**
 * One entry of a trace: what became of one rule (A13).
 *
 * @param rule the rule
 * @param ruleVersion its version at that moment
 * @param trigger its trigger
 * @param leadStatus the status it waits for; present exactly for LEAD_STATUS_SET
 * @param verdict what became of it
 */
public record RuleVerdict(
    RuleId rule, long ruleVersion, Trigger trigger, Optional<LeadStatusId> leadStatus, Verdict verdict) {
  static RuleVerdict on(LeadCategorizationRule rule, Verdict verdict) {
    return new RuleVerdict(rule.id(), rule.version(), rule.trigger(), rule.leadStatus(), verdict);
  }
}
