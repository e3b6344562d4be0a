package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.dashboard.DashboardId;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.sharing.Sharing;
import io.leadkeep.domain.user.UserId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A row of the table dashboards. */
public record DashboardRow(
    UUID dashboardId,
    String name,
    boolean nameTranslated,
    UUID ownerId,
    boolean shared,
    String tiles,
    long createdAt,
    long updatedAt,
    long version) {
  static final String COLUMNS = """
      t.dashboard_id, t.name, t.name_translated, t.owner_id, t.shared, t.tiles, t.created_at, t.updated_at, t.version
      """;

  static DashboardRow read(Cells cells) throws SQLException {
    return new DashboardRow(cells.id(), cells.text(), cells.flag(), cells.id(), cells.flag(), cells.text(),
        cells.number(), cells.number(), cells.number());
  }

  Dashboard dashboard() {
    return new Dashboard(
        new DashboardId(dashboardId),
        new Label(name, nameTranslated),
        new Sharing(Optional.ofNullable(ownerId).map(UserId::new), shared),
        StoredTiles.read(tiles),
        new Revision(Instant.ofEpochMilli(createdAt), Instant.ofEpochMilli(updatedAt), version));
  }
}
