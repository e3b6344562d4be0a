package io.leadkeep.domain.sale;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;

/**
 * What amounts of one currency come to: exact, and as large as it takes.
 *
 * @param value how much, with exactly the decimals that the currency has
 * @param currency the currency (ISO 4217)
 */
public record Sum(BigDecimal value, Currency currency) {
  /** {@return the sum of this many of the currency's smallest units} */
  public static Sum ofMinorUnits(BigInteger units, Currency currency) {
    return new Sum(new BigDecimal(units, Money.decimals(currency)), currency);
  }

  /** {@return the sum of this amount alone} */
  public static Sum of(Money amount) {
    return new Sum(amount.value(), amount.currency());
  }

  /**
   * {@return this and that together}
   *
   * @throws IllegalArgumentException if they are of different currencies
   */
  public Sum plus(Sum other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " and " + other.currency + " can't be added");
    }
    return new Sum(value.add(other.value), currency);
  }
}
