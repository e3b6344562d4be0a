package io.leadkeep.domain.automation;

import java.util.UUID;

/**
 * The id of a lead categorization rule.
 *
 * @param value the id itself
 */
public record RuleId(UUID value) {}
