package io.leadkeep.domain.history;

import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.automation.RuleId;
import io.leadkeep.domain.automation.Trigger;
import java.util.Optional;
import java.util.UUID;

/**
 * Because of what a change was made (H1).
 *
 * @param kind the kind of cause
 * @param trigger what set the rule off, where a rule has part in it
 * @param rule the rule
 * @param ruleVersion the version of the rule
 * @param proposal the proposal that was decided
 * @param job the import or bulk update
 */
public record Cause(
    CauseKind kind,
    Optional<Trigger> trigger,
    Optional<RuleId> rule,
    Optional<Long> ruleVersion,
    Optional<ProposalId> proposal,
    Optional<UUID> job) {
  /** Somebody wanted it. */
  public static final Cause USER = plain(CauseKind.USER);
  /** The server's own doing. */
  public static final Cause SYSTEM = plain(CauseKind.SYSTEM);

  /** {@return a cause without more to say} */
  public static Cause plain(CauseKind kind) {
    return new Cause(kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** {@return a rule, in the version it has now} */
  public static Cause rule(LeadCategorizationRule rule) {
    return new Cause(CauseKind.RULE, Optional.of(rule.trigger()), Optional.of(rule.id()),
        Optional.of(rule.version()), Optional.empty(), Optional.empty());
  }

  /** {@return a decided proposal of a rule} */
  public static Cause proposal(ProposalId proposal, RuleId rule, long ruleVersion, Trigger trigger) {
    return new Cause(CauseKind.PROPOSAL, Optional.of(trigger), Optional.of(rule), Optional.of(ruleVersion),
        Optional.of(proposal), Optional.empty());
  }

  /** {@return the entry into a tracked category that this cause led to} */
  public Cause entry() {
    return new Cause(CauseKind.CATEGORY_ENTRY, trigger, rule, ruleVersion, proposal, job);
  }
}
