package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.SaleTotals;
import io.leadkeep.application.search.Cell;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.search.SaleTotal;
import io.leadkeep.domain.sale.Sum;
import java.math.BigInteger;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up sales in one statement. */
final class JdbiSaleTotals implements SaleTotals {
  /** Amounts are added up in two halves: the sum of the whole ones may be more than an integer of the engine holds. */
  private static final long HALF = 1_000_000_000;

  private final Session session;

  JdbiSaleTotals(Session session) {
    this.session = session;
  }

  @Override
  public Map<Cell, SaleTotal> crossTable(SaleField rows, SaleField columns, Criteria<SaleField> criteria) {
    Clauses<SaleField> clauses = new Clauses<>(SearchedTables.SALES.columns());
    String condition = new Conditions<>(clauses, session.dialect()).of(criteria);
    String row = clauses.column(rows).sql();
    String column = clauses.column(columns).sql();
    Map<Cell, SaleTotal> table = new HashMap<>();
    clauses.on(session.query("""
            SELECT %1$s, %2$s, t.currency, COUNT(*), SUM(t.amount / %3$d), SUM(t.amount %% %3$d) FROM sales t%4$s
            WHERE t.workspace_id = :workspace AND %5$s GROUP BY %1$s, %2$s, t.currency ORDER BY t.currency
            """.formatted(row, column, HALF, clauses.joined(), condition)))
        .map((found, context) -> {
          Cells cells = new Cells(found, session.dialect());
          Optional<Operand> inRow = cells.operand(rows.kind());
          return Map.entry(new Cell(inRow, cells.operand(columns.kind())), total(cells.text(), cells));
        })
        .forEach(part -> table.merge(part.getKey(), part.getValue(), JdbiSaleTotals::together));
    return table;
  }

  /** {@return the sales of one currency; those without an amount have none} */
  private static SaleTotal total(String currency, Cells cells) throws SQLException {
    long count = cells.number();
    if (currency == null) {
      return new SaleTotal(count, List.of());
    }
    BigInteger units = BigInteger.valueOf(cells.number()).multiply(BigInteger.valueOf(HALF))
        .add(BigInteger.valueOf(cells.number()));
    return new SaleTotal(count, List.of(Sum.ofMinorUnits(units, Currency.getInstance(currency))));
  }

  private static SaleTotal together(SaleTotal one, SaleTotal other) {
    List<Sum> sums = new ArrayList<>(one.sums());
    sums.addAll(other.sums());
    return new SaleTotal(one.count() + other.count(), sums);
  }
}
