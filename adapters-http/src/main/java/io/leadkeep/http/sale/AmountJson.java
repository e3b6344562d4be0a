package io.leadkeep.http.sale;

import io.leadkeep.domain.sale.Sum;

/**
 * An amount of money.
 *
 * @param value how much, as a decimal number
 * @param currency of what (ISO 4217)
 */
public record AmountJson(String value, String currency) {
  /** {@return an amount, or several together, shown} */
  public static AmountJson of(Sum sum) {
    return new AmountJson(sum.value().toPlainString(), sum.currency().getCurrencyCode());
  }
}
