package io.leadkeep.bootstrap.demo;

import io.leadkeep.bootstrap.demo.SalesDesk.Offer;
import io.leadkeep.domain.contact.ContactId;
import io.leadkeep.domain.sale.Money;
import io.leadkeep.domain.text.ShortText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** What the demo's company sells, for how much, and why people buy it or don't. */
final class Offers {
  /** What one unit of a currency is worth in Swedish kronor, roughly. */
  private static final Map<String, BigDecimal> RATES = Map.of(
      "SEK", BigDecimal.ONE,
      "NOK", BigDecimal.ONE,
      "DKK", new BigDecimal("1.5"),
      "EUR", new BigDecimal("11"),
      "GBP", new BigDecimal("13"));

  /** Prices are round, but not all equally round. */
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
  private static final int VERY_ROUND = 60;
  private static final Pattern SEMICOLON = Pattern.compile(";");

  private final List<Product> products;
  private final Properties reasons = Texts.properties("reasons.properties");

  Offers() {
    products = Texts.table("offers.txt").stream()
        .map(row -> new Product(row.get(0), Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))))
        .toList();
  }

  private record Product(String title, int least, int most) {}

  /** {@return an offer to a company: what, for how much, and until when} */
  Offer to(Relation relation, Optional<ContactId> contact, LocalDate saleDate, int probability) {
    Product product = relation.chance().of(products);
    Money amount = price(product.least(), product.most(), relation);
    return new Offer(product.title(), amount, saleDate, probability, contact);
  }

  /** {@return about the same amount, after some bargaining} */
  Money bargained(Money amount, Chance chance) {
    BigDecimal factor = BigDecimal.valueOf(chance.between(82, 112), 2);
    return new Money(amount.value().multiply(factor).round(THREE_DIGITS), amount.currency());
  }

  /** {@return why a sale is stalled, lost or sold} */
  ShortText reason(String key, Chance chance) {
    return new ShortText(chance.of(Texts.list(reasons.getProperty(key), SEMICOLON).toList()));
  }

  private static Money price(int least, int most, Relation relation) {
    Chance chance = relation.chance();
    Currency currency = relation.business().country().currency();
    BigDecimal value = new BigDecimal(chance.between(least, most))
        .divide(RATES.get(currency.getCurrencyCode()), MathContext.DECIMAL32)
        .round(chance.in100(VERY_ROUND) ? TWO_DIGITS : THREE_DIGITS);
    return new Money(value, currency);
  }
}
