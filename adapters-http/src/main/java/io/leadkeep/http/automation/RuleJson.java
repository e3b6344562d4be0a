package io.leadkeep.http.automation;

import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.http.category.CategoryReferenceJson;
import io.leadkeep.http.leadstatus.LeadStatusReferenceJson;
import java.util.Optional;

/**
 * A lead categorization rule.
 *
 * @param trigger what sets it off
 * @param leadStatus which status it waits for
 * @param enabled whether it works
 * @param targetCategory the category that companies move to
 * @param askForConfirmation whether a person confirms the move first
 * @param version how often it was saved
 */
record RuleJson(
    Trigger trigger,
    Optional<LeadStatusReferenceJson> leadStatus,
    boolean enabled,
    Optional<CategoryReferenceJson> targetCategory,
    boolean askForConfirmation,
    long version) {}
