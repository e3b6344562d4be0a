package io.leadkeep.application.search;

import io.leadkeep.domain.sale.Sum;
import java.util.List;

/**
 * What some sales come to.
 *
 * @param count how many they are, those without an amount included
 * @param sums what they amount to, one sum for each of their currencies, in the order of the currencies' codes
 */
public record SaleTotal(long count, List<Sum> sums) {
  /** Takes a copy. */
  public SaleTotal {
    sums = List.copyOf(sums);
  }
}
