package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.Rules;
import io.leadkeep.domain.automation.LeadCategorization;
import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.RuleId;
import java.util.Optional;

/** Rules, read as a whole. */
final class JdbiRules implements Rules {
  private final Session session;
  private final JdbiRecords<RuleId, LeadCategorizationRule> records;

  JdbiRules(Session session) {
    this.session = session;
    this.records = new JdbiRecords<>(session, Tables.RULES, RuleId::value);
  }

  @Override
  public LeadCategorization all() {
    return session.administered("rules", () -> Optional.of(new LeadCategorization(records.all()))).orElseThrow();
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
