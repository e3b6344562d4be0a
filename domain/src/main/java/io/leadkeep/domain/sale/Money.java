package io.leadkeep.domain.sale;

import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in a currency: not negative, below 10<sup>15</sup>, with exactly the decimals that the currency has, and
 * of at most 18 digits, so that its smallest units can be counted in a {@code long}.
 *
 * @param value the amount
 * @param currency the currency (ISO 4217)
 */
public record Money(BigDecimal value, Currency currency) {
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);
  private static final int MOST_DIGITS = 18;
  /** Zeros at either end may be written; what is beyond all reason is refused before anything is done with it. */
  private static final int MOST_WRITTEN_DIGITS = 40;

  /**
   * Brings the value to the decimals of its currency.
   *
   * @throws InvalidValue OUT_OF_RANGE if it is negative, too large or has more decimals than the currency
   */
  public Money {
    if (value.precision() > MOST_WRITTEN_DIGITS || Math.abs((long) value.scale()) > MOST_WRITTEN_DIGITS
        || value.signum() < 0 || value.compareTo(LIMIT) >= 0) {
      throw new InvalidValue(ValueProblem.OUT_OF_RANGE);
    }
    if (value.stripTrailingZeros().scale() > decimals(currency)) {
      throw new InvalidValue(ValueProblem.OUT_OF_RANGE);
    }
    value = value.setScale(decimals(currency));
    if (value.precision() > MOST_DIGITS) {
      throw new InvalidValue(ValueProblem.OUT_OF_RANGE);
    }
  }

  /** {@return the amount with this many of the currency's smallest units} */
  public static Money ofMinorUnits(long units, Currency currency) {
    return new Money(BigDecimal.valueOf(units, decimals(currency)), currency);
  }

  /** {@return how many of the currency's smallest units it is} */
  public long minorUnits() {
    return value.unscaledValue().longValueExact();
  }

  static int decimals(Currency currency) {
    return Math.max(0, currency.getDefaultFractionDigits());
  }
}
