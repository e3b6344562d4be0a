package io.leadkeep.application.record;

import io.leadkeep.application.command.Fields;
import io.leadkeep.application.command.RecordType;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.company.Company;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import java.time.Instant;
import java.util.Map;

/** Companies. */
public final class CompanyRecord implements RecordType<Company> {
  /** The one way to save them. */
  public static final CompanyRecord TYPE = new CompanyRecord();

  private CompanyRecord() {}

  @Override
  public RecordRef ref(Company record) {
    return new RecordRef(RecordKind.COMPANY, record.id().value());
  }

  @Override
  public long version(Company record) {
    return record.revision().version();
  }

  @Override
  public Company next(Company record, Instant now) {
    return record.at(record.revision().next(now));
  }

  @Override
  public Map<String, Object> facts(Company record) {
    return new Fields()
        .with("name", record.name())
        .with("category", record.category())
        .with("owner", record.owner())
        .with("source", record.source())
        .all();
  }

  @Override
  public void insert(UnitOfWork unit, Company record) {
    unit.companies().insert(record);
  }

  @Override
  public void update(UnitOfWork unit, Company record) {
    unit.companies().update(record);
  }

  @Override
  public void delete(UnitOfWork unit, Company record) {
    unit.companies().delete(record.id());
    unit.selectionMembers().forget(record.id().value());
  }
}
