package io.leadkeep.domain.dashboard;

import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.sharing.Sharing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of tiles (W4).
 *
 * @param id its id
 * @param name its name; may repeat
 * @param sharing whose it is, and who sees it
 * @param tiles its tiles, in the order in which they are shown
 * @param revision when it was created and changed
 */
public record Dashboard(DashboardId id, Label name, Sharing sharing, List<Tile> tiles, Revision revision) {
  /** How many tiles a dashboard may have. */
  public static final int MOST_TILES = 40;

  /** Takes a copy. */
  public Dashboard {
    tiles = List.copyOf(tiles);
  }

  /** {@return the tile with this id} */
  public Optional<Tile> tile(UUID tile) {
    return tiles.stream().filter(candidate -> candidate.id().equals(tile)).findFirst();
  }

  /** {@return the same content as a later revision} */
  public Dashboard at(Revision later) {
    return new Dashboard(id, name, sharing, tiles, later);
  }
}
