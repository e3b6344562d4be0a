package io.leadkeep.application.contract;

import static io.leadkeep.application.contract.Examples.NOON;
import static io.leadkeep.application.contract.Examples.aCompany;
import static io.leadkeep.application.contract.Examples.aSale;
import static io.leadkeep.application.contract.Examples.leadSource;
import static io.leadkeep.application.contract.Neighbours.FJORD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leadkeep.application.search.Cell;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.Criterion.OneOf;
import io.leadkeep.application.search.Operand;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.search.SaleTotal;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleState;
import io.leadkeep.domain.sale.Sum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** {@link io.leadkeep.application.port.SaleTotals}: sums that are exact, one a currency (W4). */
public interface SaleTotalsContract extends StorageFixture {
  /** Won. */
  SaleState SOLD = new SaleState.Sold(LocalDate.of(2026, 3, 2), Optional.empty());

  @Test
  default void nothingComesToNothing(TestWorkspace workspace) {
    assertEquals(Map.of(), bySource(workspace, Criteria.all()));
    workspace.given(FJORD, aSale().of(FJORD).build());
    assertEquals(Map.of(), bySource(workspace, new Criteria<>(List.of())));
  }

  @Test
  default void addsUpEachCurrencyByItself(TestWorkspace workspace) {
    workspace.given(FJORD,
        aSale().of(FJORD).cameFrom("Fair").amount("0.10", "EUR").build(),
        aSale().of(FJORD).cameFrom("FAIR").amount("0.20", "EUR").build(),
        aSale().of(FJORD).cameFrom("fair").amount("700", "JPY").build(),
        aSale().of(FJORD).cameFrom("fair").amount("1.125", "KWD").build(),
        aSale().of(FJORD).cameFrom("fair").amount("0", "DKK").build());
    assertEquals(Map.of(cell("fair", "OPEN"),
            new SaleTotal(5, List.of(sum("0.00", "DKK"), sum("0.30", "EUR"), sum("700", "JPY"), sum("1.125", "KWD")))),
        bySource(workspace, Criteria.all()));
  }

  @Test
  default void countsSalesWithoutAnAmount(TestWorkspace workspace) {
    workspace.given(FJORD,
        aSale().of(FJORD).build(),
        aSale().of(FJORD).amount("5.00", "SEK").build(),
        aSale().of(FJORD).in(SOLD).build());
    assertEquals(Map.of(
            cell(null, "OPEN"), new SaleTotal(2, List.of(sum("5.00", "SEK"))),
            cell(null, "SOLD"), new SaleTotal(1, List.of())),
        bySource(workspace, Criteria.all()));
  }

  /** No sum is too large, though those of the amounts' smallest units outgrow 64 bits. */
  @Test
  default void addsUpTheLargestAmountsExactly(TestWorkspace workspace) {
    workspace.given(FJORD);
    for (int number = 0; number < 120; number++) {
      workspace.given(aSale().of(FJORD).amount("999999999999999.99", "EUR").build(),
          aSale().of(FJORD).amount("999999999999999.999", "BHD").build());
    }
    assertEquals(
        Map.of(cell(null, "OPEN"), new SaleTotal(240, List.of(
            sum("119999999999999999.880", "BHD"), sum("119999999999999998.80", "EUR")))),
        bySource(workspace, Criteria.all()));
  }

  @Test
  default void addsUpOnlyWhatMeetsTheCriteria(TestWorkspace workspace) {
    workspace.given(FJORD,
        aSale().of(FJORD).amount("1.00", "EUR").build(),
        aSale().of(FJORD).in(SOLD).amount("2.00", "EUR").build(),
        aSale().of(FJORD).in(SOLD).cameFrom("web").amount("4.00", "EUR").build());
    assertEquals(Map.of(
            cell(null, "SOLD"), new SaleTotal(1, List.of(sum("2.00", "EUR"))),
            cell("web", "SOLD"), new SaleTotal(1, List.of(sum("4.00", "EUR")))),
        bySource(workspace, Criteria.only(new OneOf<>(SaleField.STATUS, Set.of(new Operand.Code("SOLD"))))));
  }

  /** W5: what a sale says itself counts, else what its company says. */
  @Test
  default void takesTheCompanysSourceWhereASaleHasNone(TestWorkspace workspace) {
    Company company = aCompany().cameFrom(leadSource("NewsLetter")).build();
    workspace.given(company,
        aSale().of(company).amount("1.00", "EUR").build(),
        aSale().of(company).cameFrom("Fair").amount("2.00", "EUR").build());
    assertEquals(Map.of(
            cell("newsletter", "OPEN"), new SaleTotal(1, List.of(sum("1.00", "EUR"))),
            cell("fair", "OPEN"), new SaleTotal(1, List.of(sum("2.00", "EUR")))),
        bySource(workspace, Criteria.all()));
    workspace.save(unit -> unit.companies().update(aCompany().id(company.id().value())
        .cameFrom(leadSource("fair")).at(company.revision().next(NOON)).build()));
    assertEquals(Map.of(cell("fair", "OPEN"), new SaleTotal(2, List.of(sum("3.00", "EUR")))),
        bySource(workspace, Criteria.all()));
  }

  @Test
  default void addsUpOneWorkspaceOnly(TestWorkspace workspace) {
    TestWorkspace another = workspace.another("another");
    workspace.given(FJORD, aSale().of(FJORD).amount("1.00", "EUR").build());
    another.given(FJORD, aSale().of(FJORD).amount("2.00", "EUR").build());
    assertEquals(Map.of(cell(null, "OPEN"), new SaleTotal(1, List.of(sum("2.00", "EUR")))),
        bySource(another, Criteria.all()));
  }

  @Test
  default void addsUpAnySalesAsAPlainListDoes(TestWorkspace workspace) {
    workspace.given(Neighbours.QUALIFIED_ASKS, Neighbours.REGISTERED_MOVES);
    Randomly.run(randomly -> {
      RandomWorkspace data = new RandomWorkspace(randomly, workspace);
      for (int round = 0; round < 30; round++) {
        data.change();
        PlainList<SaleField, Sale> plain = new PlainLists(data).sales();
        RandomQuestions<SaleField> questions = new RandomQuestions<>(randomly, List.of(SaleField.values()), plain);
        Criteria<SaleField> criteria = questions.criteria();
        SaleField rows = randomly.of(questions.grouping());
        SaleField columns = randomly.of(questions.grouping());
        String asked = rows + " and " + columns + " of " + criteria;
        Map<Cell, SaleTotal> table = table(workspace, rows, columns, criteria);
        assertEquals(plain.crossTable(rows, columns, criteria), counts(table), asked);
        assertEquals(sums(plain.find(criteria, List.of())), sums(table), asked);
      }
    });
  }

  private static Map<Cell, Long> counts(Map<Cell, SaleTotal> table) {
    Map<Cell, Long> counts = new HashMap<>();
    table.forEach((cell, total) -> counts.put(cell, total.count()));
    return counts;
  }

  private static Map<String, BigDecimal> sums(Map<Cell, SaleTotal> table) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    table.values().forEach(total -> total.sums().forEach(sum ->
        sums.merge(sum.currency().getCurrencyCode(), sum.value(), BigDecimal::add)));
    return sums;
  }

  private static Map<String, BigDecimal> sums(List<Sale> sales) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    sales.forEach(sale -> sale.amount().ifPresent(amount ->
        sums.merge(amount.currency().getCurrencyCode(), amount.value(), BigDecimal::add)));
    return sums;
  }

  private static Map<Cell, SaleTotal> bySource(TestWorkspace workspace, Criteria<SaleField> criteria) {
    return table(workspace, SaleField.LEAD_SOURCE, SaleField.STATUS, criteria);
  }

  private static Map<Cell, SaleTotal> table(
      TestWorkspace workspace, SaleField rows, SaleField columns, Criteria<SaleField> criteria) {
    return workspace.read(unit -> unit.saleTotals().crossTable(rows, columns, criteria));
  }

  private static Cell cell(String source, String status) {
    return new Cell(Optional.<String>ofNullable(source).map(Operand.Code::new),
        Optional.of(new Operand.Code(status)));
  }

  private static Sum sum(String value, String currency) {
    return new Sum(new BigDecimal(value), Currency.getInstance(currency));
  }
}
