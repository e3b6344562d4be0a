package io.leadkeep.application.dashboard;

import io.leadkeep.domain.dashboard.FunnelMode;
import io.leadkeep.domain.dashboard.Interval;
import io.leadkeep.domain.dashboard.Subject;
import io.leadkeep.domain.dashboard.Tile;
import io.leadkeep.domain.dashboard.TileKind;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Period;
import io.leadkeep.domain.filter.SortTerm;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a command says of a dashboard.
 *
 * @param name the name; mandatory
 * @param shared whether everybody sees it; not, unless said
 * @param tiles all its tiles
 * @param reader the language in which the writer sees it: writing back a name that is shown changes nothing
 */
public record DashboardEdit(
    Edit<ShortText> name, Optional<Boolean> shared, Optional<List<TileEdit>> tiles, Language reader) {
  /**
   * What a command says of a tile.
   *
   * @param id the id of a tile that stays; empty for a new one
   * @param kind what it shows
   * @param title what it is called
   * @param definition what its numbers mean, put back as it was shown; it is read-only
   * @param subject what it counts or lists; what its kind is usually about, unless said
   * @param criteria which records it looks at
   * @param includeHidden whether contacts count whose lead status is hidden; they do, unless said
   * @param groupBy the field of bars, rings, and the rows of a cross table
   * @param columns the field of the columns of a cross table
   * @param mode which contacts a funnel counts
   * @param period the period of a funnel that has one
   * @param interval how time is divided
   * @param sort the order of a list
   * @param limit how many records a list shows at most; {@link Tile#USUAL_LIMIT}, unless said
   */
  public record TileEdit(
      Optional<UUID> id,
      TileKind kind,
      Optional<ShortText> title,
      Optional<String> definition,
      Optional<Subject> subject,
      Optional<Filter> criteria,
      Optional<Boolean> includeHidden,
      Optional<String> groupBy,
      Optional<String> columns,
      Optional<FunnelMode> mode,
      Optional<Period> period,
      Optional<Interval> interval,
      Optional<List<SortTerm>> sort,
      Optional<Integer> limit) {}
}
