package io.leadkeep.application.leadstatus;

import io.leadkeep.application.listitem.ItemEdit;
import io.leadkeep.domain.leadstatus.LeadStatusKind;
import java.util.Optional;

/**
 * What a command says of a lead status.
 *
 * @param item name, description, rank
 * @param kind what it means to the product; WORKING for a new one that names none (L1)
 * @param isDefault whether new tracked contacts start with it (L3)
 */
public record LeadStatusEdit(ItemEdit item, Optional<LeadStatusKind> kind, Optional<Boolean> isDefault) {}
