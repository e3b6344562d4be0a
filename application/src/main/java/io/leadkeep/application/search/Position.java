package io.leadkeep.application.search;

import java.util.List;
import java.util.UUID;

/**
 * A place between two records of a list.
 *
 * @param values the sort values of the record before it, one for each field of the order
 * @param id the id of that record
 */
public record Position(List<SortValue> values, UUID id) {}
