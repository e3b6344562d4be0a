package io.leadkeep.application.workspace;

import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.dashboard.DashboardId;
import io.leadkeep.domain.dashboard.FunnelMode;
import io.leadkeep.domain.dashboard.Interval;
import io.leadkeep.domain.dashboard.Tile;
import io.leadkeep.domain.dashboard.TileKind;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Period;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.selection.Entity;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.selection.SelectionId;
import io.leadkeep.domain.sharing.Sharing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The dashboard and the selection of a new workspace (W4); an existing one never gets them again. */
final class PredefinedPages {
  private final Supplier<UUID> ids;
  private final Instant now;

  PredefinedPages(Supplier<UUID> ids, Instant now) {
    this.ids = ids;
    this.now = now;
  }

  Selection hiddenLeadStatuses() {
    return new Selection(new SelectionId(ids.get()), Label.predefined("Hidden lead statuses"), Entity.CONTACT,
        Sharing.OF_ALL, Optional.of(Filter.allOf(List.of(
            new Term("leadStatus", Operator.EXISTS, List.of()),
            new Term("leadStatusVisible", Operator.IS, List.of("false"))))), Revision.first(now));
  }

  Dashboard leads(Selection hidden) {
    return new Dashboard(new DashboardId(ids.get()), Label.predefined("Leads"), Sharing.OF_ALL, List.of(
        number("New", "open"),
        number("Active", "contacting"),
        number("Disqualified", "disqualified"),
        tile(TileKind.NEEDS_ATTENTION),
        tile(TileKind.FUNNEL),
        funnel("Reached this quarter", FunnelMode.REACHED),
        tile(TileKind.LIFECYCLE_FUNNEL),
        tile(TileKind.NEW_LEADS),
        by(TileKind.BAR, "By lead status", "leadStatus"),
        by(TileKind.DONUT, "By category", "category"),
        by(TileKind.BAR, "By category group", "categoryGroup"),
        by(TileKind.BAR, "By owner", "owner"),
        by(TileKind.BAR, "By lead source", "source"),
        tile(TileKind.SALES_BY_SOURCE),
        tile(TileKind.CROSS_TABLE, Optional.empty(), Filter.all(), Optional.of("category"), Optional.of("leadStatus"),
            Optional.empty()),
        tile(TileKind.LIST, Optional.of(hidden.name()), Filter.allOf(List.of(
            new Term("selection", Operator.IN, List.of(hidden.id().value().toString())))), Optional.empty(),
            Optional.empty(), Optional.empty())), Revision.first(now));
  }

  private Tile number(String title, String status) {
    return tile(TileKind.NUMBER, Optional.of(Label.predefined(title)), Filter.allOf(List.of(
        new Term("leadStatus", Operator.IN, List.of(status)))), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Tile by(TileKind kind, String title, String field) {
    return tile(kind, Optional.of(Label.predefined(title)), Filter.all(), Optional.of(field), Optional.empty(),
        Optional.empty());
  }

  private Tile funnel(String title, FunnelMode mode) {
    return tile(TileKind.FUNNEL, Optional.of(Label.predefined(title)), Filter.all(), Optional.empty(),
        Optional.empty(), Optional.of(mode));
  }

  private Tile tile(TileKind kind) {
    return tile(kind, Optional.empty(), Filter.all(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Tile tile(
      TileKind kind,
      Optional<Label> title,
      Filter filter,
      Optional<String> groupBy,
      Optional<String> columns,
      Optional<FunnelMode> mode) {
    return new Tile(ids.get(), kind, title, kind.usualSubject(), filter, true, groupBy, columns,
        kind == TileKind.FUNNEL ? Optional.of(mode.orElse(FunnelMode.NOW)) : Optional.empty(),
        mode.map(reached -> Period.THIS_QUARTER),
        kind == TileKind.NEW_LEADS ? Optional.of(Interval.WEEK) : Optional.empty(), List.of(),
        kind == TileKind.LIST ? Optional.of(Tile.USUAL_LIMIT) : Optional.empty());
  }
}
