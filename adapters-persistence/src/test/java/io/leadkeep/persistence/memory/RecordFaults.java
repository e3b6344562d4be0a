package io.leadkeep.persistence.memory;

import static io.leadkeep.persistence.memory.Call.on;

import io.leadkeep.application.contract.PrecisionContract;
import io.leadkeep.application.contract.RecordsContract;
import io.leadkeep.application.contract.TextsContract;
import io.leadkeep.application.port.Records;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.dashboard.Dashboard;
import io.leadkeep.domain.dashboard.Tile;
import io.leadkeep.domain.filter.Filter;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.sale.Money;
import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sharing.Sharing;
import io.leadkeep.domain.text.ShortText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What a storage may get wrong about records. */
final class RecordFaults {
  static final List<Fault> ALL = List.of(
      new Fault("overwrites what it should refuse", RecordsContract.class,
          on(Records.class, "update", RecordFaults::overwrite)),
      new Fault("removes what is not there", RecordsContract.class, Underneath.on(Records.class, "delete",
          (call, unit) -> isThere(call) ? call.proceed() : null)),
      new Fault("finds a record twice", RecordsContract.class, on(Records.class, "find",
          call -> call.proceed() instanceof List<?> found
              ? found.stream().flatMap(record -> List.of(record, record).stream()).toList()
              : call.proceed())),
      new Fault("finds only the first so many", RecordsContract.class, on(Records.class, "find",
          call -> call.with(Collection.class, ids -> ((Collection<?>) ids).stream().limit(32_766).toList()).proceed())),
      new Fault("keeps times to the second", PrecisionContract.class, on(Records.class, "insert",
          call -> call.with(Company.class, company -> company.at(new Revision(
              company.revision().createdAt().truncatedTo(ChronoUnit.SECONDS), company.revision().updatedAt(), 1)))
              .proceed())),
      new Fault("normalizes texts", TextsContract.class, on(Records.class, "insert",
          call -> call.with(Company.class, company -> named(company,
              Normalizer.normalize(company.name().value(), Normalizer.Form.NFC))).proceed())),
      new Fault("replaces what is there under the id", RecordsContract.class,
          on(Records.class, "insert", RecordFaults::overwrite)),
      new Fault("removes nothing", RecordsContract.class, on(Records.class, "delete", call -> null)),
      new Fault("counts days from the day before", RecordsContract.class, on(Records.class, "insert",
          call -> call.with(Sale.class, sale -> new Sale(sale.id(), sale.company(), sale.contact(), sale.title(),
              sale.amount(), sale.state(), sale.saleDate().map(day -> day.minusDays(1)), sale.probability(),
              sale.source(), sale.owner(), sale.revision())).proceed())),
      new Fault("keeps amounts as floating points", PrecisionContract.class, on(Records.class, "insert",
          call -> call.with(Sale.class, RecordFaults::floating).proceed())),
      new Fault("cuts texts after a hundred characters", TextsContract.class, on(Records.class, "insert",
          call -> call.with(Company.class, company -> named(company,
              company.name().value().codePoints().limit(100).collect(StringBuilder::new,
                  StringBuilder::appendCodePoint, StringBuilder::append).toString())).proceed())),
      new Fault("knows no characters beyond the first plane", TextsContract.class, on(Records.class, "insert",
          call -> call.with(Company.class, company -> named(company,
              company.name().value().replaceAll("[^\\x{0}-\\x{FFFF}]", "?"))).proceed())),
      new Fault("shows the tiles of dashboards in another order", RecordsContract.class,
          tiles(dashboard -> dashboard.tiles().reversed())),
      new Fault("forgets what tiles look at", RecordsContract.class, tiles(dashboard -> dashboard.tiles().stream()
          .map(tile -> new Tile(tile.id(), tile.kind(), tile.title(), tile.subject(), Filter.all(),
              tile.includeHidden(), tile.groupBy(), tile.columns(), tile.mode(), tile.period(), tile.interval(),
              tile.sort(), tile.limit()))
          .toList())),
      new Fault("takes every dashboard for everybody's", RecordsContract.class, on(Records.class, "insert",
          call -> call.with(Dashboard.class, dashboard -> new Dashboard(dashboard.id(), dashboard.name(),
              Sharing.OF_ALL, dashboard.tiles(), dashboard.revision())).proceed())));

  private RecordFaults() {}

  private static Call.Tampering tiles(Function<Dashboard, List<Tile>> change) {
    return on(Records.class, "insert", call -> call.with(Dashboard.class, dashboard -> new Dashboard(dashboard.id(),
        dashboard.name(), dashboard.sharing(), change.apply(dashboard), dashboard.revision())).proceed());
  }

  private static Object overwrite(Call call) {
    return overwritten((MemoryRecords<?, ?>) call.target(), call.arguments().getFirst());
  }

  @SuppressWarnings("unchecked") // an update names a record of its own table
  private static <I, R> Object overwritten(MemoryRecords<I, R> records, Object record) {
    I id = records.rows().table().id((R) record);
    records.find(id).ifPresent(stored -> records.delete(id));
    records.insert((R) record);
    return null;
  }

  private static boolean isThere(Call call) {
    return ((MemoryRecords<?, ?>) call.target()).rows().byId().containsKey(call.arguments().getFirst());
  }

  private static Company named(Company company, String name) {
    return new Company(company.id(), new ShortText(name), company.category(), company.owner(), company.source(),
        company.revision());
  }

  private static Sale floating(Sale sale) {
    return new Sale(sale.id(), sale.company(), sale.contact(), sale.title(), sale.amount()
            .map(money -> new Money(new BigDecimal(money.value().floatValue())
                .setScale(money.value().scale(), RoundingMode.DOWN), money.currency())),
        sale.state(), sale.saleDate(), sale.probability(), sale.source(), sale.owner(), sale.revision());
  }
}
