package io.leadkeep.http.category;

import io.leadkeep.domain.category.CategoryGroup;
import java.util.Optional;
import java.util.UUID;

/**
 * A category, as its list shows it.
 *
 * @param id its id
 * @param key its stable name for programs
 * @param name its name in the reader's language
 * @param description its description in the reader's language
 * @param group its group
 * @param leadStatusEnabled whether contacts of its companies have a lead status
 * @param rank its place in the list
 * @param deleted whether it is out of the pick lists
 */
record CategoryJson(
    UUID id,
    String key,
    String name,
    Optional<String> description,
    CategoryGroup group,
    boolean leadStatusEnabled,
    int rank,
    boolean deleted) {}
