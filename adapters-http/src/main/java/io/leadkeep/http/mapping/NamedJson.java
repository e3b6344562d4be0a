package io.leadkeep.http.mapping;

import java.util.UUID;

/**
 * A record as others refer to it.
 *
 * @param id its id
 * @param name its name
 */
public record NamedJson(UUID id, String name) {}
