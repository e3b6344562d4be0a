package io.leadkeep.http.history;

import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.history.CauseKind;
import java.util.Optional;
import java.util.UUID;

/**
 * Because of what a change was made.
 *
 * @param kind the kind of cause
 * @param trigger what set the rule off
 * @param rule the rule
 * @param ruleVersion the version of the rule
 * @param proposal the proposal that was decided
 * @param job the import or bulk update
 */
record CauseJson(
    CauseKind kind,
    Optional<Trigger> trigger,
    Optional<UUID> rule,
    Optional<Long> ruleVersion,
    Optional<UUID> proposal,
    Optional<UUID> job) {}
