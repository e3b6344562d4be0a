package io.leadkeep.http.leadstatus;

import java.util.UUID;

/**
 * A lead status, as rules and proposals refer to it.
 *
 * @param id its id
 * @param key its stable name for programs
 * @param name its name in the reader's language
 * @param deleted whether it is out of the pick lists
 */
public record LeadStatusReferenceJson(UUID id, String key, String name, boolean deleted) {}
