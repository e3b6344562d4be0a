package io.leadkeep.domain.dashboard;

import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Period;
import io.leadkeep.domain.filter.SortTerm;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.listitem.Label;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One tile of a dashboard (W4).
 *
 * @param id its id
 * @param kind what it shows
 * @param title what it is called; empty for the name of its kind
 * @param subject what it counts or lists
 * @param filter which records it looks at
 * @param includeHidden whether contacts count whose lead status is hidden; so they do where none is asked for
 * @param groupBy the field of bars, rings, and the rows of a cross table
 * @param columns the field of the columns of a cross table
 * @param mode which contacts a funnel counts
 * @param period the period of a funnel that has one
 * @param interval how time is divided
 * @param sort the order of a list; none for the usual one
 * @param limit how many records a list shows at most
 */
public record Tile(
    UUID id,
    TileKind kind,
    Optional<Label> title,
    Subject subject,
    Filter filter,
    boolean includeHidden,
    Optional<String> groupBy,
    Optional<String> columns,
    Optional<FunnelMode> mode,
    Optional<Period> period,
    Optional<Interval> interval,
    List<SortTerm> sort,
    Optional<Integer> limit) {
  /** How many records a list shows unless it says otherwise. */
  public static final int USUAL_LIMIT = 10;
  /** How many records a list may show. */
  public static final int HIGHEST_LIMIT = 200;

  /** Takes a copy; what has no lead status has no hidden one either. */
  public Tile {
    includeHidden = includeHidden || subject != Subject.CONTACT;
    sort = List.copyOf(sort);
  }

  /** {@return which records it looks at, with the hidden ones left out if it leaves them out} */
  public Filter looksAt() {
    return includeHidden
        ? filter
        : filter.and(new Term("leadStatusVisible", Operator.IS, List.of("true")));
  }

  /** {@return how its funnel counts} */
  public FunnelMode funnelMode() {
    return mode.orElse(FunnelMode.NOW);
  }
}
