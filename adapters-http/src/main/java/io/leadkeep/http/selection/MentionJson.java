package io.leadkeep.http.selection;

import java.util.UUID;

/**
 * A list item that criteria name.
 *
 * @param field the field
 * @param value the id or key that the criteria name it by
 * @param id the id of the item
 * @param key its stable name for programs
 * @param name its name in the reader's language
 * @param deleted whether it is out of the pick lists; it matches all the same
 */
public record MentionJson(String field, String value, UUID id, String key, String name, boolean deleted) {}
