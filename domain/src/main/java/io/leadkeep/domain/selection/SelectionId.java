package io.leadkeep.domain.selection;

import java.util.UUID;

/**
 * The id of a selection.
 *
 * @param value the id itself
 */
public record SelectionId(UUID value) {}
