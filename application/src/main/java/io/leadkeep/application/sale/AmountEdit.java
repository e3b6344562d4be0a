package io.leadkeep.application.sale;

import io.leadkeep.application.command.References;
import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.sale.Money;
import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * What a command says of an amount; each part may be changed alone, but an amount has both.
 *
 * @param value how much
 * @param currency of what
 */
public record AmountEdit(Edit<BigDecimal> value, Edit<Currency> currency) {
  /** {@return the amount after this edit; empty, and violations, if a part is missing or out of range} */
  Optional<Money> on(References references, Optional<Money> before) {
    Optional<BigDecimal> newValue = value.on(before.map(Money::value));
    Optional<Currency> newCurrency = currency.on(before.map(Money::currency));
    if (newValue.isEmpty()) {
      references.add("/amount/value", ValueProblem.REQUIRED);
    }
    if (newCurrency.isEmpty()) {
      references.add("/amount/currency", ValueProblem.REQUIRED);
    }
    if (newValue.isEmpty() || newCurrency.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Money(newValue.get(), newCurrency.get()));
    } catch (InvalidValue invalid) {
      references.add("/amount/value", invalid.problem());
      return Optional.empty();
    }
  }
}
