package io.leadkeep.http.category;

import io.leadkeep.domain.category.CategoryGroup;
import java.util.UUID;

/**
 * A category, as records show it that are in it.
 *
 * @param id its id
 * @param key its stable name for programs
 * @param name its name in the reader's language
 * @param group its group
 * @param leadStatusEnabled whether contacts of its companies have a lead status
 * @param deleted whether it is out of the pick lists
 */
public record CategoryReferenceJson(
    UUID id, String key, String name, CategoryGroup group, boolean leadStatusEnabled, boolean deleted) {}
