package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.SaleTotals;
import io.leadkeep.application.search.Cell;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.search.SaleTotal;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.Sum;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Adds up sales one by one.
 *
 * @param search finds them
 */
record MemorySaleTotals(MemorySearch<SaleField, Sale> search) implements SaleTotals {
  @Override
  public Map<Cell, SaleTotal> crossTable(SaleField rows, SaleField columns, Criteria<SaleField> criteria) {
    return search.crossTable(rows, columns, criteria,
        Collectors.collectingAndThen(Collectors.toList(), MemorySaleTotals::total));
  }

  private static SaleTotal total(List<Sale> sales) {
    Map<Currency, Sum> sums = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
    sales.forEach(sale -> sale.amount().ifPresent(amount ->
        sums.merge(amount.currency(), Sum.of(amount), Sum::plus)));
    return new SaleTotal(sales.size(), List.copyOf(sums.values()));
  }
}
