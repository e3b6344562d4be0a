package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.automation.CategoryProposal;
import io.leadkeep.domain.automation.ProposalId;
import io.leadkeep.domain.automation.ProposalState;
import io.leadkeep.domain.automation.RuleId;
import io.leadkeep.domain.automation.StaleBecause;
import io.leadkeep.domain.automation.Trigger;
import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.company.CompanyId;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.user.UserId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A row of the table proposals. */
public record ProposalRow(
    UUID proposalId,
    String state,
    UUID companyId,
    UUID fromCategoryId,
    UUID toCategoryId,
    UUID chosenCategoryId,
    UUID ruleId,
    long ruleVersion,
    String ruleTrigger,
    UUID leadStatusId,
    long createdAt,
    long expiresAt,
    Long decidedAt,
    UUID decidedBy,
    String staleBecause,
    UUID correlationId,
    long version) {
  static final String COLUMNS = """
      t.proposal_id, t.state, t.company_id, t.from_category_id, t.to_category_id, t.chosen_category_id, t.rule_id,
      t.rule_version, t.rule_trigger, t.lead_status_id, t.created_at, t.expires_at, t.decided_at, t.decided_by,
      t.stale_because, t.correlation_id, t.version
      """;

  static ProposalRow read(Cells cells) throws SQLException {
    return new ProposalRow(cells.id(), cells.text(), cells.id(), cells.id(), cells.id(), cells.id(), cells.id(),
        cells.number(), cells.text(), cells.id(), cells.number(), cells.number(), cells.optionalNumber(), cells.id(),
        cells.text(), cells.id(), cells.number());
  }

  CategoryProposal proposal() {
    return new CategoryProposal(
        new ProposalId(proposalId),
        ProposalState.valueOf(state),
        new CompanyId(companyId),
        new CategoryId(fromCategoryId),
        new CategoryId(toCategoryId),
        Optional.ofNullable(chosenCategoryId).map(CategoryId::new),
        new RuleId(ruleId),
        ruleVersion,
        Trigger.valueOf(ruleTrigger),
        Optional.ofNullable(leadStatusId).map(LeadStatusId::new),
        Instant.ofEpochMilli(createdAt),
        Instant.ofEpochMilli(expiresAt),
        Optional.ofNullable(decidedAt).map(Instant::ofEpochMilli),
        Optional.ofNullable(decidedBy).map(UserId::new),
        Optional.ofNullable(staleBecause).map(StaleBecause::valueOf),
        correlationId,
        version);
  }
}
