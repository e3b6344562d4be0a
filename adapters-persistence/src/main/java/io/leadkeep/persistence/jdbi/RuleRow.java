package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.automation.LeadCategorizationRule;
import io.leadkeep.domain.automation.RuleId;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** A row of the table rules. */
public record RuleRow(
    UUID ruleId,
    String ruleTrigger,
    UUID leadStatusId,
    boolean enabled,
    UUID targetCategoryId,
    boolean askForConfirmation,
    long version) {
  static final String COLUMNS = """
      t.rule_id, t.rule_trigger, t.lead_status_id, t.enabled, t.target_category_id, t.ask_for_confirmation, t.version
      """;

  static RuleRow read(Cells cells) throws SQLException {
    return new RuleRow(cells.id(), cells.text(), cells.id(), cells.flag(), cells.id(), cells.flag(), cells.number());
  }

  LeadCategorizationRule rule() {
    return new LeadCategorizationRule(
        new RuleId(ruleId),
        Trigger.valueOf(ruleTrigger),
        Optional.ofNullable(leadStatusId).map(LeadStatusId::new),
        enabled,
        Optional.ofNullable(targetCategoryId).map(CategoryId::new),
        askForConfirmation,
        version);
  }
}
