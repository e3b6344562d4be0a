package io.leadkeep.application.dashboard;

import io.leadkeep.application.language.Labels;
import io.leadkeep.application.language.Messages;
import io.leadkeep.domain.dashboard.Tile;
import io.leadkeep.domain.dashboard.TileKind;
import io.leadkeep.domain.workspace.Language;

/**
 * What is said of tiles in the reader's language.
 *
 * @param language the language
 */
public record TileTexts(Language language) {
  /** {@return what a tile is called: its title, or else the name of its kind} */
  public String title(Tile tile) {
    return tile.title().map(title -> Labels.name(language, Labels.TILES, title))
        .orElseGet(() -> Messages.say(language, "tile." + tile.kind() + ".title"));
  }

  /** {@return what a tile's numbers mean} */
  public String definition(Tile tile) {
    String kind = tile.kind() == TileKind.FUNNEL ? "FUNNEL." + tile.funnelMode() : tile.kind().name();
    String what = Messages.say(language, "tile." + kind + ".definition");
    return tile.includeHidden() ? what : what + " " + Messages.say(language, "tile.visible-only");
  }
}
