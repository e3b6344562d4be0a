package io.leadkeep.persistence.memory;

import io.leadkeep.application.port.Rules;
import io.leadkeep.domain.automation.LeadCategorization;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.RuleId;
import java.util.List;

/** The rules, which are records that are read as a whole. */
final class MemoryRules implements Rules {
  private final MemoryRecords<RuleId, LeadCategorizationRule> records;

  MemoryRules(Draft draft) {
    this.records = new MemoryRecords<>(draft, Table.RULES);
  }

  @Override
  public LeadCategorization all() {
    return new LeadCategorization(List.copyOf(records.rows().all()));
  }

  @Override
  public void insert(LeadCategorizationRule rule) {
    records.insert(rule);
  }

  @Override
  public void update(LeadCategorizationRule rule) {
    records.update(rule);
  }

  @Override
  public void delete(RuleId id) {
    records.delete(id);
  }
}
