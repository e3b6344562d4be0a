package io.leadkeep.application.dashboard;

import io.leadkeep.application.card.Cards;
import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.count.Counts;
import io.leadkeep.application.count.GroupKey;
import io.leadkeep.application.dashboard.TileData.Count;
import io.leadkeep.application.dashboard.TileData.Days;
import io.leadkeep.application.dashboard.TileData.Segment;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.filter.ListRequest;
import io.leadkeep.application.filter.Listed;
import io.leadkeep.domain.dashboard.Interval;
import io.leadkeep.domain.dashboard.Stage;
import io.leadkeep.domain.dashboard.Tile;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Period;
import io.leadkeep.domain.filter.SortTerm;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.leadstatus.LeadStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Asks what a tile shows. Every number is the count of a filter, and that filter is what lists it, so that the two
 * can't differ.
 *
 * @param transaction what to ask in
 * @param tile the tile
 */
record TileQuestions(Transaction transaction, Tile tile) {
  /** How long a lead may be left alone. */
  static final Duration PATIENCE = Duration.ofDays(7);
  private static final String LEAD_STATUS = "leadStatus";
  private static final String CREATED_AT = "createdAt";

  Result<TileData> ask() {
    Filter all = tile.looksAt();
    return switch (tile.kind()) {
      case NUMBER -> records().count(all).map(total -> data(Optional.of(total), List.of(), Optional.empty()));
      case LIST -> listed(all, tile.sort());
      case BAR, DONUT -> grouped(all, List.of(tile.groupBy().orElseThrow()));
      case CROSS_TABLE -> grouped(all, List.of(tile.groupBy().orElseThrow(), tile.columns().orElseThrow()));
      case FUNNEL -> funnel(all);
      case LIFECYCLE_FUNNEL -> segments(Stage.lifecycle(transaction.leadStatuses()).stream()
          .map(stage -> new Part(new TileData.Name.Stage(stage.key()), with(all, stage.terms()), stage.exit()))
          .toList(), Optional.empty());
      case NEW_LEADS -> newLeads(all);
      case NEEDS_ATTENTION -> listed(with(with(all, Stage.underway(transaction.leadStatuses())), List.of(
          new Term("leadStatusVisible", Operator.IS, List.of("true")),
          new Term("updatedAt", Operator.BEFORE, List.of(transaction.now().minus(PATIENCE).toString())))),
          List.of(new SortTerm("updatedAt", false)));
      case SALES_BY_SOURCE -> salesBySource(new SalesBySource(transaction, all));
    };
  }

  /** A part whose records are yet to be counted. */
  private record Part(TileData.Name name, Filter filter, boolean exit) {
    Segment with(Count count) {
      return new Segment(name, count, List.of(), exit, List.of());
    }
  }

  private Result<TileData> funnel(Filter all) {
    Optional<Days> days = tile.period().map(this::days);
    List<Part> parts = Stage.funnel(transaction.leadStatuses()).stream()
        .map(status -> new Part(new TileData.Name.Status(status), with(all, reached(status, days)), false))
        .toList();
    return segments(parts, days).map(TileQuestions::withoutForsaken);
  }

  /** What is deleted is there only while it has contacts, as on a board (L4). */
  private static TileData withoutForsaken(TileData data) {
    return data.with(data.segments().stream()
        .filter(segment -> segment.count().count() > 0
            || !(segment.name() instanceof TileData.Name.Status(LeadStatus status) && status.entry().deleted()))
        .toList());
  }

  private List<Term> reached(LeadStatus status, Optional<Days> days) {
    String key = status.entry().key().value();
    return switch (tile.funnelMode()) {
      case NOW -> List.of(new Term(LEAD_STATUS, Operator.IN, List.of(key)));
      case REACHED -> List.of(new Term(LEAD_STATUS, Operator.REACHED,
          List.of(key, days.orElseThrow().first().toString(), days.orElseThrow().last().toString())));
      case COHORT -> List.of(created(days.orElseThrow()),
          new Term(LEAD_STATUS, Operator.REACHED, List.of(key)));
    };
  }

  private Result<TileData> newLeads(Filter all) {
    Interval interval = tile.interval().orElse(Interval.WEEK);
    List<Part> parts = interval.before(today()).stream()
        .map(first -> new Days(first, interval.lastDay(first)))
        .map(days -> new Part(new TileData.Name.Time(days), with(all, List.of(created(days),
            new Term(LEAD_STATUS, Operator.EXISTS, List.of()))), false))
        .toList();
    return segments(parts, Optional.empty());
  }

  private Result<TileData> segments(List<Part> parts, Optional<Days> days) {
    return records().counts(parts.stream().map(Part::filter).toList())
        .map(counts -> IntStream.range(0, parts.size())
            .mapToObj(place -> parts.get(place).with(counts.get(place)))
            .toList())
        .map(segments -> data(Optional.empty(), segments, days));
  }

  private Result<TileData> grouped(Filter all, List<String> fields) {
    return records().counts(fields, all).map(counts -> data(Optional.of(new Count(counts.total(), all)),
        groups(counts.groups(), fields, all), Optional.empty()));
  }

  private static List<Segment> groups(List<Counts.Group> groups, List<String> fields, Filter all) {
    return groups.stream().map(group -> {
      Filter inside = all.and(holding(fields.getFirst(), group.key()));
      return new Segment(new TileData.Name.Group(group.key()), new Count(group.count(), inside), List.of(), false,
          fields.size() == 1 ? List.of() : groups(group.groups(), fields.subList(1, fields.size()), inside));
    }).toList();
  }

  private Result<TileData> salesBySource(SalesBySource sales) {
    return sales.parts().map(parts -> data(Optional.of(new Count(
        parts.stream().mapToLong(part -> part.count().count()).sum(), sales.shown())), parts, Optional.empty()));
  }

  /** {@return the condition of the records of a group} */
  static Term holding(String field, Optional<GroupKey> key) {
    return key.map(present -> new Term(field, Operator.IN, List.of(present.key())))
        .orElseGet(() -> new Term(field, Operator.ABSENT, List.of()));
  }

  private Result<TileData> listed(Filter filter, List<SortTerm> sort) {
    ListRequest request = new ListRequest(filter, sort, Optional.empty(), tile.limit().orElse(Tile.USUAL_LIMIT), true);
    Cards cards = new Cards(transaction);
    return switch (tile.subject()) {
      case CONTACT -> FieldTables.CONTACTS.list(transaction, transaction.unit().contactSearch(), request,
          cards::contacts).map(page -> listed(page, filter, TileData.Items.ofContacts(page.items())));
      case COMPANY -> FieldTables.COMPANIES.list(transaction, transaction.unit().companySearch(), request,
          cards::companies).map(page -> listed(page, filter, TileData.Items.ofCompanies(page.items())));
      case SALE -> FieldTables.SALES.list(transaction, transaction.unit().saleSearch(), request,
          cards::sales).map(page -> listed(page, filter, TileData.Items.ofSales(page.items())));
    };
  }

  private TileData listed(Listed<?> page, Filter filter, TileData.Items items) {
    return new TileData(tile, Optional.of(new Count(page.total().orElseThrow(), filter)), List.of(), items,
        Optional.empty());
  }

  private TileRecords<?> records() {
    return TileRecords.of(transaction, tile.subject());
  }

  private TileData data(Optional<Count> total, List<Segment> segments, Optional<Days> days) {
    return new TileData(tile, total, segments, TileData.Items.NONE, days);
  }

  private static Filter with(Filter filter, List<Term> terms) {
    Filter more = filter;
    for (Term term : terms) {
      more = more.and(term);
    }
    return more;
  }

  private static Term created(Days days) {
    return new Term(CREATED_AT, Operator.BETWEEN, List.of(days.first().toString(), days.last().toString()));
  }

  private Days days(Period period) {
    Period.Days days = period.on(today());
    return new Days(days.first(), days.end().minusDays(1));
  }

  private LocalDate today() {
    return transaction.settings().today(transaction.now());
  }
}
