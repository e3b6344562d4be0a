package io.leadkeep.persistence.memory;

import static io.leadkeep.persistence.memory.Call.on;

import io.leadkeep.application.contract.SaleTotalsContract;
import io.leadkeep.application.port.SaleTotals;
import io.leadkeep.application.search.Criteria;
import io.leadkeep.application.search.SaleTotal;
import io.leadkeep.domain.sale.Sum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a storage may get wrong about what sales come to. */
final class SaleTotalFaults {
  static final List<Fault> ALL = List.of(
      new Fault("adds up all sales", SaleTotalsContract.class, on(SaleTotals.class, "crossTable",
          call -> call.with(Criteria.class, criteria -> Criteria.all()).proceed())),
      fault("adds up different currencies", sums -> sums.stream()
          .reduce((one, other) -> new Sum(one.value().add(other.value()), one.currency())).stream().toList()),
      fault("adds up in floating point", sums -> sums.stream()
          .map(sum -> new Sum(BigDecimal.valueOf(sum.value().doubleValue())
              .setScale(sum.value().scale(), RoundingMode.HALF_UP), sum.currency()))
          .toList()),
      fault("leaves out sums of nothing", sums -> sums.stream()
          .filter(sum -> sum.value().signum() > 0).toList()),
      new Fault("counts no sales without an amount", SaleTotalsContract.class, on(SaleTotals.class, "crossTable",
          call -> ((Map<?, ?>) call.proceed()).entrySet().stream()
              .filter(cell -> !((SaleTotal) cell.getValue()).sums().isEmpty())
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))));

  private SaleTotalFaults() {}

  private static Fault fault(String name, UnaryOperator<List<Sum>> wrong) {
    return new Fault(name, SaleTotalsContract.class, on(SaleTotals.class, "crossTable",
        call -> ((Map<?, ?>) call.proceed()).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
            cell -> cell.getValue() instanceof SaleTotal(long count, List<Sum> sums)
                ? new SaleTotal(count, wrong.apply(sums))
                : cell.getValue()))));
  }
}
