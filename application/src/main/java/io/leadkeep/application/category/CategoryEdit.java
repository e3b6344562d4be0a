package io.leadkeep.application.category;

import io.leadkeep.application.listitem.ItemEdit;
import io.leadkeep.domain.category.CategoryGroup;
import java.util.Optional;

/**
 * What a command says of a category.
 *
 * @param item name, description, rank
 * @param group the group; mandatory for a new one (C1)
 * @param leadStatusEnabled whether its contacts have a lead status (C2)
 */
public record CategoryEdit(ItemEdit item, Optional<CategoryGroup> group, Optional<Boolean> leadStatusEnabled) {}
