package io.leadkeep.application.search;

/**
 * One field of a sort order.
 *
 * @param <F> the fields
 * @param field a field of numbers or sort keys
 * @param descending whether the greatest comes first; records without a value come last either way
 */
public record Sort<F extends QueryField>(F field, boolean descending) {}
