package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.search.QueryField;
import java.util.List;

/**
 * An index that serves pages: the rows with the same values in some fields, in the order of another field and the id.
 *
 * @param <F> the fields
 * @param name its name
 * @param equal the fields whose values have to be named
 * @param sort the field it sorts by
 */
record Index<F extends QueryField>(String name, List<F> equal, F sort) {}
