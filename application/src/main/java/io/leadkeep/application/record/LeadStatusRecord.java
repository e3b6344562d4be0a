package io.leadkeep.application.record;

import io.leadkeep.application.command.Fields;
import io.leadkeep.application.command.RecordType;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.leadstatus.LeadStatus;
import java.time.Instant;
import java.util.Map;

/** Lead statuses. */
public final class LeadStatusRecord implements RecordType<LeadStatus> {
  /** The one way to save them. */
  public static final LeadStatusRecord TYPE = new LeadStatusRecord();

  private LeadStatusRecord() {}

  @Override
  public RecordRef ref(LeadStatus record) {
    return new RecordRef(RecordKind.LEAD_STATUS, record.id().value());
  }

  @Override
  public long version(LeadStatus record) {
    return record.version();
  }

  @Override
  public LeadStatus next(LeadStatus record, Instant now) {
    return record.at(record.version() + 1);
  }

  @Override
  public Map<String, Object> facts(LeadStatus record) {
    return new Fields()
        .with("name", record.entry().name())
        .with("description", record.entry().description())
        .with("kind", record.kind())
        .with("isDefault", record.isDefault())
        .with("rank", record.entry().rank())
        .with("deleted", record.entry().deleted())
        .all();
  }

  @Override
  public void insert(UnitOfWork unit, LeadStatus record) {
    unit.leadStatuses().insert(record);
  }

  @Override
  public void update(UnitOfWork unit, LeadStatus record) {
    unit.leadStatuses().update(record);
  }

  @Override
  public void delete(UnitOfWork unit, LeadStatus record) {
    throw new UnsupportedOperationException("list items are only ever marked as deleted (C3)");
  }
}
