package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.automation.LeadCategorizationRule;
import java.sql.SQLException;
import java.util.UUID;
import org.mapstruct.factory.Mappers;

/** Lead categorization rules in {@code rules}. */
final class RuleTable implements RecordTable<LeadCategorizationRule> {
  private static final RuleMapper MAPPER = Mappers.getMapper(RuleMapper.class);

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public String idColumn() {
    return "rule_id";
  }

  @Override
  public String columns() {
    return RuleRow.COLUMNS;
  }

  @Override
  public boolean administered() {
    return true;
  }

  @Override
  public String insert() {
    return """
        INSERT INTO rules (workspace_id, rule_id, rule_trigger, lead_status_id, enabled, target_category_id,
          ask_for_confirmation, version)
        VALUES (:workspace, :ruleId, :ruleTrigger, :leadStatusId, :enabled, :targetCategoryId,
          :askForConfirmation, :version)
        """;
  }

  @Override
  public String update() {
    return """
        UPDATE rules
        SET rule_trigger = :ruleTrigger, lead_status_id = :leadStatusId, enabled = :enabled,
          target_category_id = :targetCategoryId, ask_for_confirmation = :askForConfirmation, version = :version
        WHERE workspace_id = :workspace AND rule_id = :ruleId AND version = :version - 1
        """;
  }

  @Override
  public UUID id(LeadCategorizationRule rule) {
    return rule.id().value();
  }

  @Override
  public Object row(LeadCategorizationRule rule) {
    return MAPPER.row(rule);
  }

  @Override
  public LeadCategorizationRule read(Cells cells) throws SQLException {
    return RuleRow.read(cells).rule();
  }
}
