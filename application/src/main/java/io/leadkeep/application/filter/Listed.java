package io.leadkeep.application.filter;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Part of a list.
 *
 * @param <T> the type of the entries
 * @param items the entries, in order
 * @param next where the next page begins; empty if this was the last
 * @param total how many there are in all, if that was asked
 */
public record Listed<T>(List<T> items, Optional<ListRequest.Cursor> next, OptionalLong total) {}
