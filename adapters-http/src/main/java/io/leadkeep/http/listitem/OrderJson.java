package io.leadkeep.http.listitem;

import java.util.List;
import java.util.UUID;

/**
 * The order of a list.
 *
 * @param ids the ids of its items that can be chosen, by rank
 */
record OrderJson(List<UUID> ids) {}
