package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.dashboard.FunnelMode;
import io.leadkeep.domain.dashboard.Interval;
import io.leadkeep.domain.dashboard.Subject;
import io.leadkeep.domain.dashboard.Tile;
import io.leadkeep.domain.dashboard.TileKind;
import io.leadkeep.domain.filter.Period;
import io.leadkeep.domain.filter.SortTerm;
import io.leadkeep.domain.listitem.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tiles of a dashboard, as they lie in a column. */
final class StoredTiles {
  private StoredTiles() {}

  static String write(List<Tile> tiles) {
    return Json.write(tiles.stream().map(TileJson::of).toList());
  }

  static List<Tile> read(String column) {
    return Arrays.stream(Json.read(column, TileJson[].class)).map(TileJson::tile).toList();
  }

  /** A tile as JSON; the names of its members are in databases that exist, and those from before have no sort. */
  record TileJson(
      UUID id,
      TileKind kind,
      String title,
      Boolean titleTranslated,
      Subject entity,
      StoredFilter.FilterJson filter,
      boolean includeHidden,
      String groupBy,
      String columns,
      FunnelMode mode,
      Period period,
      Interval interval,
      List<SortTerm> sort,
      Integer limit) {
    static TileJson of(Tile tile) {
      return new TileJson(tile.id(), tile.kind(), tile.title().map(Label::base).orElse(null),
          tile.title().map(Label::translated).orElse(null), tile.subject(), StoredFilter.FilterJson.of(tile.filter()),
          tile.includeHidden(), tile.groupBy().orElse(null), tile.columns().orElse(null), tile.mode().orElse(null),
          tile.period().orElse(null), tile.interval().orElse(null), tile.sort(),
          tile.limit().orElse(null));
    }

    Tile tile() {
      return new Tile(id, kind, Optional.ofNullable(title).map(text -> new Label(text, titleTranslated)), entity,
          filter.filter(), includeHidden, Optional.ofNullable(groupBy), Optional.ofNullable(columns),
          Optional.ofNullable(mode), Optional.ofNullable(period), Optional.ofNullable(interval),
          sort == null ? List.of() : sort, Optional.ofNullable(limit));
    }
  }
}
