package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.automation.CategoryProposal;
import java.sql.SQLException;
import java.util.UUID;
import org.mapstruct.factory.Mappers;

/** Category proposals in {@code proposals}. */
final class ProposalTable implements RecordTable<CategoryProposal> {
  private static final ProposalMapper MAPPER = Mappers.getMapper(ProposalMapper.class);

  @Override
  public String name() {
    return "proposals";
  }

  @Override
  public String idColumn() {
    return "proposal_id";
  }

  @Override
  public String columns() {
    return ProposalRow.COLUMNS;
  }

  @Override
  public String insert() {
    return """
        INSERT INTO proposals (workspace_id, proposal_id, state, company_id, from_category_id, to_category_id,
          chosen_category_id, rule_id, rule_version, rule_trigger, lead_status_id, created_at, expires_at,
          decided_at, decided_by, stale_because, correlation_id, version)
        VALUES (:workspace, :proposalId, :state, :companyId, :fromCategoryId, :toCategoryId,
          :chosenCategoryId, :ruleId, :ruleVersion, :ruleTrigger, :leadStatusId, :createdAt, :expiresAt,
          :decidedAt, :decidedBy, :staleBecause, :correlationId, :version)
        """;
  }

  @Override
  public String update() {
    return """
        UPDATE proposals
        SET state = :state, company_id = :companyId, from_category_id = :fromCategoryId,
          to_category_id = :toCategoryId, chosen_category_id = :chosenCategoryId, rule_id = :ruleId,
          rule_version = :ruleVersion, rule_trigger = :ruleTrigger, lead_status_id = :leadStatusId,
          created_at = :createdAt, expires_at = :expiresAt, decided_at = :decidedAt, decided_by = :decidedBy,
          stale_because = :staleBecause, correlation_id = :correlationId, version = :version
        WHERE workspace_id = :workspace AND proposal_id = :proposalId AND version = :version - 1
        """;
  }

  @Override
  public UUID id(CategoryProposal proposal) {
    return proposal.id().value();
  }

  @Override
  public Object row(CategoryProposal proposal) {
    return MAPPER.row(proposal);
  }

  @Override
  public CategoryProposal read(Cells cells) throws SQLException {
    return ProposalRow.read(cells).proposal();
  }
}
