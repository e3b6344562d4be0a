package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.dashboard.Tile;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Dashboards, flat. */
@Mapper(config = FlatRows.class)
interface DashboardMapper {
  @Mapping(target = "dashboardId", source = "id.value")
  @Mapping(target = "name", source = "name.base")
  @Mapping(target = "nameTranslated", source = "name.translated")
  @Mapping(target = "ownerId", source = "sharing.owner")
  @Mapping(target = "shared", source = "sharing.shared")
  @Mapping(target = "createdAt", source = "revision.createdAt")
  @Mapping(target = "updatedAt", source = "revision.updatedAt")
  @Mapping(target = "version", source = "revision.version")
  DashboardRow row(Dashboard dashboard);

  default String tiles(List<Tile> tiles) {
    return StoredTiles.write(tiles);
  }
}
