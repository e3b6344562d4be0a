package io.leadkeep.http.leadstatus;

import io.leadkeep.domain.leadstatus.LeadStatusKind;
import java.util.Optional;
import java.util.UUID;

/**
 * A lead status, as its list shows it.
 *
 * @param id its id
 * @param key its stable name for programs
 * @param name its name in the reader's language
 * @param description its description in the reader's language
 * @param kind what it means to the product
 * @param isDefault whether new tracked contacts start with it
 * @param rank its place in the list
 * @param deleted whether it is out of the pick lists
 */
record LeadStatusJson(
    UUID id,
    String key,
    String name,
    Optional<String> description,
    LeadStatusKind kind,
    boolean isDefault,
    int rank,
    boolean deleted) {}
