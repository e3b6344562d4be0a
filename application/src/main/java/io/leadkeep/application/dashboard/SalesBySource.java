package io.leadkeep.application.dashboard;

import io.leadkeep.application.command.Result;
import io.leadkeep.application.command.Transaction;
import io.leadkeep.application.count.CountRecords;
import io.leadkeep.application.count.GroupKey;
import io.leadkeep.application.dashboard.TileData.Count;
import io.leadkeep.application.dashboard.TileData.Segment;
import io.leadkeep.application.filter.FieldTables;
import io.leadkeep.application.filter.Unknown;
import io.leadkeep.application.search.Cell;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.search.SaleTotal;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.filter.Operator;
import io.leadkeep.domain.filter.Term;
import io.leadkeep.domain.sale.SaleStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sold and open sales by where they came from (W4, W5): one part a lead source, with both statuses in it whether there
 * are such sales or not, so that bars stand side by side.
 *
 * @param transaction what to ask in
 * @param sales which sales, whatever their status
 */
record SalesBySource(Transaction transaction, Filter sales) {
  private static final String LEAD_SOURCE = "leadSource";
  private static final String STATUS = "status";
  private static final List<SaleStatus> SHOWN = List.of(SaleStatus.SOLD, SaleStatus.OPEN);
  private static final SaleTotal NOTHING = new SaleTotal(0, List.of());

  /** {@return the parts, by source, the one without a source last; refused: InvalidCriteria} */
  Result<List<Segment>> parts() {
    return FieldTables.SALES.criteria(transaction, shown(), Unknown.REFUSED)
        .map(criteria -> transaction.unit().saleTotals()
            .crossTable(SaleField.LEAD_SOURCE, SaleField.STATUS, criteria))
        .map(this::parts);
  }

  /** {@return the sales that all parts have together} */
  Filter shown() {
    return sales.and(new Term(STATUS, Operator.IN, SHOWN.stream().map(SaleStatus::name).toList()));
  }

  private List<Segment> parts(Map<Cell, SaleTotal> totals) {
    Map<Optional<Operand>, Map<Optional<Operand>, SaleTotal>> bySource = new HashMap<>();
    totals.forEach((cell, total) ->
        bySource.computeIfAbsent(cell.row(), row -> new HashMap<>()).put(cell.column(), total));
    Set<Operand> sources = bySource.keySet().stream().flatMap(Optional::stream).collect(Collectors.toSet());
    List<Segment> parts = new ArrayList<>();
    CountRecords.SALES.dimension(LEAD_SOURCE).orElseThrow().naming().name(transaction, sources)
        .forEach((source, key) -> parts.add(part(Optional.of(key), bySource.get(Optional.of(source)))));
    Optional.ofNullable(bySource.get(Optional.<Operand>empty()))
        .ifPresent(none -> parts.add(part(Optional.empty(), none)));
    return parts;
  }

  private Segment part(Optional<GroupKey> source, Map<Optional<Operand>, SaleTotal> totals) {
    long count = totals.values().stream().mapToLong(SaleTotal::count).sum();
    return new Segment(new TileData.Name.Group(source),
        new Count(count, shown().and(TileQuestions.holding(LEAD_SOURCE, source))), List.of(), false,
        SHOWN.stream().map(status -> cell(source, status,
            totals.getOrDefault(Optional.<Operand>of(new Operand.Code(status.name())), NOTHING))).toList());
  }

  private Segment cell(Optional<GroupKey> source, SaleStatus status, SaleTotal total) {
    Optional<GroupKey> key = Optional.of(new GroupKey.Status(status));
    Filter list = sales.and(TileQuestions.holding(LEAD_SOURCE, source)).and(TileQuestions.holding(STATUS, key));
    return new Segment(new TileData.Name.Group(key), new Count(total.count(), list), total.sums(), false, List.of());
  }
}
