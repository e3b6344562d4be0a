package io.leadkeep.domain.sale;

import static io.leadkeep.domain.examples.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.leadkeep.domain.text.ValueProblem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts: not negative, below 10<sup>15</sup>, with the decimals of their currency (V1). */
class MoneyTest {
  @ParameterizedTest
  @CsvSource(textBlock = """
      1200,        EUR, 1200.00
      1200.5,      EUR, 1200.50
      1200.50000,  EUR, 1200.50
      0,           EUR, 0.00
      0.00,        JPY, 0
      1200,        JPY, 1200
      1200.000,    JPY, 1200
      1.2E+3,      JPY, 1200
      1E-2,        EUR, 0.01
      1.234,       KWD, 1.234
      1.2,         CLF, 1.2000
      7,           XAU, 7
      """)
  void hasExactlyTheDecimalsOfItsCurrency(BigDecimal value, String currency, String shown) {
    assertEquals(shown, money(value, currency).value().toPlainString());
  }

  @Test
  void isTheSameHoweverManyZerosWereWritten() {
    assertEquals(money("1200", "EUR"), money("1200.00", "EUR"));
    assertEquals(money("1200", "EUR"), money("1.2E3", "EUR"));
  }

  @ParameterizedTest
  @CsvSource({"0.001, EUR", "1200.005, EUR", "0.5, JPY", "1.2345, KWD", "1.00001, CLF", "0.1, XAU"})
  void refusesMoreDecimalsThanTheCurrencyHas(String value, String currency) {
    assertRefused(ValueProblem.OUT_OF_RANGE, () -> money(value, currency));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "-1", "-1E+14"})
  void refusesNegativeAmounts(String value) {
    assertRefused(ValueProblem.OUT_OF_RANGE, () -> money(value, "EUR"));
  }

  @Test
  void goesUpToOneCentBelowTheLimit() {
    assertEquals("999999999999999.99", money("999999999999999.99", "EUR").value().toPlainString());
    assertEquals("100000000000000.00", money("1E+14", "EUR").value().toPlainString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000000000", "1E+15", "1000000000000000.00", "9E+30"})
  void refusesTheLimitAndWhatIsAboveIt(String value) {
    assertRefused(ValueProblem.OUT_OF_RANGE, () -> money(value, "EUR"));
  }

  /** A few characters of input must not become gigabytes of digits. */
  @ParameterizedTest
  @ValueSource(strings = {"1E+2147483647", "1E-2147483647", "0E+2147483647", "0E-2147483647", "1E+999999", "1E-999999"})
  void refusesHugeExponentsWithoutWritingThemOut(String value) {
    assertTimeoutPreemptively(Duration.ofSeconds(5),
        () -> assertRefused(ValueProblem.OUT_OF_RANGE, () -> money(value, "EUR")));
  }

  @Test
  void refusesTheLeastScaleThereIs() {
    BigDecimal value = new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE);
    assertRefused(ValueProblem.OUT_OF_RANGE, () -> new Money(value, Currency.getInstance("EUR")));
  }

  @Test
  void refusesEndlessDigits() {
    assertRefused(ValueProblem.OUT_OF_RANGE, () -> money("1." + "0".repeat(100_000), "EUR"));
  }

  @ParameterizedTest
  @CsvSource({"1200.5, EUR, 120050", "1200, JPY, 1200", "1.234, KWD, 1234", "0, EUR, 0"})
  void isAWholeNumberOfTheSmallestUnits(String value, String currency, long units) {
    assertEquals(units, money(value, currency).minorUnits());
    assertEquals(money(value, currency), Money.ofMinorUnits(units, Currency.getInstance(currency)));
  }

  /** Storages keep the smallest units as a 64-bit number, also of the currencies with four decimals. */
  @Test
  void isAWholeNumberOfTheSmallestUnitsInEveryCurrencyUpToTheLargestAmount() {
    Set<String> failed = new TreeSet<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      Money most = new Money(largest(currency), currency);
      if (!Money.ofMinorUnits(most.minorUnits(), currency).equals(most)) {
        failed.add(currency.getCurrencyCode());
      }
    }
    assertEquals(Set.of(), failed);
  }

  @Test
  void isSmallerInCurrenciesWithFourDecimals() {
    assertEquals("99999999999999.9999", money("99999999999999.9999", "CLF").value().toPlainString());
    assertRefused(ValueProblem.OUT_OF_RANGE, () -> money("100000000000000", "CLF"));
  }

  private static BigDecimal largest(Currency currency) {
    int decimals = Math.max(0, currency.getDefaultFractionDigits());
    int whole = Math.min(15, 18 - decimals);
    return new BigDecimal(BigInteger.TEN.pow(whole + decimals).subtract(BigInteger.ONE), decimals);
  }

  private static Money money(String value, String currency) {
    return money(new BigDecimal(value), currency);
  }

  private static Money money(BigDecimal value, String currency) {
    return new Money(value, Currency.getInstance(currency));
  }
}
