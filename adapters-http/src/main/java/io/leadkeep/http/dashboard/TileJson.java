package io.leadkeep.http.dashboard;

import io.leadkeep.domain.dashboard.FunnelMode;
import io.leadkeep.domain.dashboard.Interval;
import io.leadkeep.domain.dashboard.Subject;
import io.leadkeep.domain.dashboard.TileKind;
import io.leadkeep.domain.filter.Period;
import io.leadkeep.http.criteria.CriteriaJson;
import java.util.Optional;
import java.util.UUID;

/**
 * A tile.
 *
 * @param id its id
 * @param kind what it shows
 * @param title what it is called
 * @param definition what its numbers mean, in words
 * @param entity what it counts or lists
 * @param criteria which records it looks at
 * @param includeHidden whether contacts count whose lead status is hidden
 * @param groupBy the field of bars, rings, and the rows of a cross table
 * @param columns the field of the columns of a cross table
 * @param mode which contacts a funnel counts
 * @param period the period of a funnel that has one
 * @param interval how time is divided
 * @param sort the order of a list; empty for the usual one
 * @param limit how many records a list shows at most
 */
record TileJson(
    UUID id,
    TileKind kind,
    String title,
    String definition,
    Subject entity,
    CriteriaJson criteria,
    boolean includeHidden,
    Optional<String> groupBy,
    Optional<String> columns,
    Optional<FunnelMode> mode,
    Optional<Period> period,
    Optional<Interval> interval,
    Optional<String> sort,
    Optional<Integer> limit) {}
