package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.dashboard.Dashboard;
import java.sql.SQLException;
import java.util.UUID;
import org.mapstruct.factory.Mappers;

/** Dashboards in {@code dashboards}. */
final class DashboardTable implements KeyedTable<Dashboard> {
  private static final DashboardMapper MAPPER = Mappers.getMapper(DashboardMapper.class);

  @Override
  public String name() {
    return "dashboards";
  }

  @Override
  public String idColumn() {
    return "dashboard_id";
  }

  @Override
  public String columns() {
    return DashboardRow.COLUMNS;
  }

  @Override
  public String insert() {
    return """
        INSERT INTO dashboards (workspace_id, dashboard_id, name, name_translated, name_sort_key, owner_id, shared,
          tiles, created_at, updated_at, version)
        VALUES (:workspace, :dashboardId, :name, :nameTranslated, :sortKey, :ownerId, :shared,
          :tiles, :createdAt, :updatedAt, :version)
        """;
  }

  @Override
  public String update() {
    return """
        UPDATE dashboards
        SET name = :name, name_translated = :nameTranslated, name_sort_key = :sortKey, owner_id = :ownerId,
          shared = :shared, tiles = :tiles, created_at = :createdAt, updated_at = :updatedAt, version = :version
        WHERE workspace_id = :workspace AND dashboard_id = :dashboardId AND version = :version - 1
        """;
  }

  @Override
  public String rekey() {
    return "UPDATE dashboards SET name_sort_key = :sortKey WHERE workspace_id = :workspace AND dashboard_id = :id";
  }

  @Override
  public UUID id(Dashboard dashboard) {
    return dashboard.id().value();
  }

  @Override
  public Object row(Dashboard dashboard) {
    return MAPPER.row(dashboard);
  }

  @Override
  public Object keys(Dashboard dashboard, SortKeys sortKeys) {
    return NameKeys.of(dashboard.name().base(), sortKeys);
  }

  @Override
  public Dashboard read(Cells cells) throws SQLException {
    return DashboardRow.read(cells).dashboard();
  }
}
