package io.leadkeep.domain.filter;

/**
 * One field of an order, in the words of whoever asks.
 *
 * @param field the name of the field
 * @param descending whether the greatest comes first
 */
public record SortTerm(String field, boolean descending) {}
