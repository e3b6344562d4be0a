package io.leadkeep.application.port;

import io.leadkeep.application.search.Cell;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.SaleField;
import io.leadkeep.application.search.SaleTotal;
import java.util.Map;

/** What sales come to, in number and amount. */
public interface SaleTotals {
  /**
   * {@return what the sales that meet the criteria come to, for each pair of values of two fields; pairs that no sale
   * holds are left out}
   *
   * <p>Sums are exact, however large. Amounts of different currencies are never added.
   *
   * @param rows a field of ids or codes
   * @param columns a field of ids or codes
   * @param criteria which sales
   */
  Map<Cell, SaleTotal> crossTable(SaleField rows, SaleField columns, Criteria<SaleField> criteria);
}
