package io.leadkeep.http.listitem;

import java.util.UUID;

/**
 * A list item, as histories and traces refer to it.
 *
 * @param id its id
 * @param key its stable name for programs
 * @param name its name, in the reader's language
 */
public record ItemJson(UUID id, String key, String name) {}
