package io.leadkeep.domain.category;

import io.leadkeep.domain.listitem.ItemId;
import java.util.UUID;

/**
 * The id of a category.
 *
 * @param value the id itself
 */
public record CategoryId(UUID value) implements ItemId {}
