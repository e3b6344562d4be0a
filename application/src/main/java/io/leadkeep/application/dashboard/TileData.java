package io.leadkeep.application.dashboard;

import io.leadkeep.application.card.CompanyCard;
import io.leadkeep.application.card.ContactCard;
import io.leadkeep.application.card.SaleCard;
import io.leadkeep.application.count.GroupKey;
import io.leadkeep.domain.dashboard.Tile;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.sale.Sum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a tile shows.
 *
 * @param tile the tile
 * @param total how many records it is about, and what lists them; empty where a total would say nothing
 * @param segments its parts
 * @param items the records that it lists
 * @param days the first and the last day that it is about
 */
public record TileData(
    Tile tile,
    Optional<Count> total,
    List<Segment> segments,
    Items items,
    Optional<Days> days) {
  /** {@return the same with these parts} */
  TileData with(List<Segment> parts) {
    return new TileData(tile, total, parts, items, days);
  }

  /**
   * A number.
   *
   * @param count how many records
   * @param list what lists exactly these
   */
  public record Count(long count, Filter list) {}

  /**
   * Records of the kind that the tile is about.
   *
   * @param contacts contacts
   * @param companies companies
   * @param sales sales
   */
  public record Items(List<ContactCard> contacts, List<CompanyCard> companies, List<SaleCard> sales) {
    static final Items NONE = new Items(List.of(), List.of(), List.of());

    static Items ofContacts(List<ContactCard> contacts) {
      return new Items(contacts, List.of(), List.of());
    }

    static Items ofCompanies(List<CompanyCard> companies) {
      return new Items(List.of(), companies, List.of());
    }

    static Items ofSales(List<SaleCard> sales) {
      return new Items(List.of(), List.of(), sales);
    }
  }

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
   * @param sums what they amount to, one sum a currency; empty where no amounts are shown
   * @param exit whether it is a way out of a funnel
   * @param cells the same records by a second field
   */
  public record Segment(Name name, Count count, List<Sum> sums, boolean exit, List<Segment> cells) {}

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
