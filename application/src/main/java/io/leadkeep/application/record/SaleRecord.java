package io.leadkeep.application.record;

import io.leadkeep.application.command.Fields;
import io.leadkeep.application.command.RecordType;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.sale.Probability;
import io.leadkeep.domain.sale.Sale;
import java.time.Instant;
import java.util.Map;

/** Sales. */
public final class SaleRecord implements RecordType<Sale> {
  /** The one way to save them. */
  public static final SaleRecord TYPE = new SaleRecord();

  private SaleRecord() {}

  @Override
  public RecordRef ref(Sale record) {
    return new RecordRef(RecordKind.SALE, record.id().value());
  }

  @Override
  public long version(Sale record) {
    return record.revision().version();
  }

  @Override
  public Sale next(Sale record, Instant now) {
    return record.at(record.revision().next(now));
  }

  @Override
  public Map<String, Object> facts(Sale record) {
    return new Fields()
        .with("title", record.title())
        .with("company", record.company())
        .with("contact", record.contact())
        .with("amount", record.amount())
        .with("status", record.state().status())
        .with("closedOn", record.state().closedOn())
        .with("reopenOn", record.state().reopenOn())
        .with("reason", record.state().reason())
        .with("saleDate", record.saleDate())
        .with("probability", record.probability().map(Probability::percent))
        .with("source", record.source())
        .with("owner", record.owner())
        .all();
  }

  @Override
  public void insert(UnitOfWork unit, Sale record) {
    unit.sales().insert(record);
  }

  @Override
  public void update(UnitOfWork unit, Sale record) {
    unit.sales().update(record);
  }

  @Override
  public void delete(UnitOfWork unit, Sale record) {
    unit.sales().delete(record.id());
  }
}
