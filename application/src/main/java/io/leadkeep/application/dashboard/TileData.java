package io.leadkeep.application.dashboard;

import io.leadkeep.application.card.CompanyCard;
import io.leadkeep.application.card.ContactCard;
import io.leadkeep.application.count.GroupKey;
import io.leadkeep.domain.dashboard.Tile;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.leadstatus.LeadStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a tile shows.
 *
 * @param tile the tile
 * @param total how many records it is about, and what lists them; empty where a total would say nothing
 * @param segments its parts
 * @param contacts the contacts that it lists
 * @param companies the companies that it lists
 * @param days the first and the last day that it is about
 */
public record TileData(
    Tile tile,
    Optional<Count> total,
    List<Segment> segments,
    List<ContactCard> contacts,
    List<CompanyCard> companies,
    Optional<Days> days) {
  /**
   * A number.
   *
   * @param count how many records
   * @param list what lists exactly these
   */
  public record Count(long count, Filter list) {}

  /**
   * Days in a row.
   *
   * @param first the first
   * @param last the last
   */
  public record Days(LocalDate first, LocalDate last) {}

  /**
   * One part.
   *
   * @param name what its records have in common
   * @param count how many they are
   * @param exit whether it is a way out of a funnel
   * @param cells the same records by a second field
   */
  public record Segment(Name name, Count count, boolean exit, List<Segment> cells) {}

  /** What the records of a part have in common. */
  public sealed interface Name {
    /**
     * A value of a field.
     *
     * @param key the value; empty for none
     */
    record Group(Optional<GroupKey> key) implements Name {}

    /**
     * A status on the way.
     *
     * @param status the status
     */
    record Status(LeadStatus status) implements Name {}

    /**
     * A stage of the lifecycle.
     *
     * @param key its name for programs
     */
    record Stage(String key) implements Name {}

    /**
     * A time.
     *
     * @param days the days
     */
    record Time(Days days) implements Name {}
  }
}
