package io.leadkeep.application.search;

import java.util.List;
import java.util.Optional;

/**
 * What a page of a list is asked with.
 *
 * @param <F> the fields
 * @param criteria which records
 * @param sort in what order; ties, and all records if empty, by id
 * @param after where the page before ended; empty for the first page
 * @param limit how many records at most, from 1
 */
public record Query<F extends QueryField>(
    Criteria<F> criteria, List<Sort<F>> sort, Optional<Position> after, int limit) {}
