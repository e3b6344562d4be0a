package io.leadkeep.domain.listitem;

/**
 * How a request names a list item: by its id or by its key, as it likes.
 *
 * @param idOrKey the id or the key
 */
public record ItemRef(String idOrKey) {}
