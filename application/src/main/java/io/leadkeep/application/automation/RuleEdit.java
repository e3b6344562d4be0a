package io.leadkeep.application.automation;

import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.listitem.ItemRef;
import java.util.Optional;

/**
 * One rule, as whoever saves the settings wants it.
 *
 * @param trigger what sets it off
 * @param leadStatus which status it waits for; for LEAD_STATUS_SET, and only for it
 * @param enabled whether it works
 * @param target the category that companies move to; mandatory while enabled (A5)
 * @param askForConfirmation whether a person confirms the move first
 */
public record RuleEdit(
    Trigger trigger,
    Optional<ItemRef> leadStatus,
    boolean enabled,
    Optional<ItemRef> target,
    boolean askForConfirmation) {}
