package io.leadkeep.domain.sale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** Sums of money (W4). */
class SumTest {
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency JPY = Currency.getInstance("JPY");

  @Test
  void isExactHoweverLarge() {
    Sum largest = Sum.of(new Money(new BigDecimal("999999999999999.99"), EUR));
    Sum sum = largest;
    for (int number = 1; number < 1_000; number++) {
      sum = sum.plus(largest);
    }
    assertEquals(new Sum(new BigDecimal("999999999999999990.00"), EUR), sum);
    assertEquals(sum, Sum.ofMinorUnits(new BigInteger("99999999999999999000"), EUR));
  }

  @Test
  void hasTheDecimalsOfItsCurrency() {
    assertEquals(new BigDecimal("700"), Sum.ofMinorUnits(BigInteger.valueOf(700), JPY).value());
    assertEquals(new BigDecimal("7.00"), Sum.ofMinorUnits(BigInteger.valueOf(700), EUR).value());
  }

  @Test
  void isOfOneCurrency() {
    Sum euros = Sum.ofMinorUnits(BigInteger.ONE, EUR);
    Sum yen = Sum.ofMinorUnits(BigInteger.ONE, JPY);
    assertThrows(IllegalArgumentException.class, () -> euros.plus(yen));
  }
}
