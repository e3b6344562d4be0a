package io.leadkeep.application.record;

import io.leadkeep.application.command.Fields;
import io.leadkeep.application.command.RecordType;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.history.RecordKind;
import io.leadkeep.domain.history.RecordRef;
import java.time.Instant;
import java.util.Map;

/** Lead categorization rules; each save makes a new version (A15). */
public final class LeadCategorizationRuleRecord implements RecordType<LeadCategorizationRule> {
  /** The one way to save them. */
  public static final LeadCategorizationRuleRecord TYPE = new LeadCategorizationRuleRecord();

  private LeadCategorizationRuleRecord() {}

  @Override
  public RecordRef ref(LeadCategorizationRule record) {
    return new RecordRef(RecordKind.RULE, record.id().value());
  }

  @Override
  public long version(LeadCategorizationRule record) {
    return record.version();
  }

  @Override
  public LeadCategorizationRule next(LeadCategorizationRule record, Instant now) {
    return record.at(record.version() + 1);
  }

  @Override
  public Map<String, Object> facts(LeadCategorizationRule record) {
    return new Fields()
        .with("trigger", record.trigger())
        .with("leadStatus", record.leadStatus())
        .with("enabled", record.enabled())
        .with("targetCategory", record.target())
        .with("askForConfirmation", record.askForConfirmation())
        .all();
  }

  @Override
  public void insert(UnitOfWork unit, LeadCategorizationRule record) {
    unit.rules().insert(record);
  }

  @Override
  public void update(UnitOfWork unit, LeadCategorizationRule record) {
    unit.rules().update(record);
  }

  @Override
  public void delete(UnitOfWork unit, LeadCategorizationRule record) {
    unit.rules().delete(record.id());
  }
}
