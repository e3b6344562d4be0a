package io.leadkeep.domain.leadstatus;

import io.leadkeep.domain.listitem.ItemId;
import java.util.UUID;

/**
 * The id of a lead status.
 *
 * @param value the id itself
 */
public record LeadStatusId(UUID value) implements ItemId {}
