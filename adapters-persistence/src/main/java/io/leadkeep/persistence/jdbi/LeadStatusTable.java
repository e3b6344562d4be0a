package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.text.SortKeys;
import io.leadkeep.domain.leadstatus.LeadStatus;
import java.sql.SQLException;
import java.util.UUID;
import org.mapstruct.factory.Mappers;

/** Lead statuses in {@code lead_statuses}. */
final class LeadStatusTable implements KeyedTable<LeadStatus> {
  private static final LeadStatusMapper MAPPER = Mappers.getMapper(LeadStatusMapper.class);

  @Override
  public String name() {
    return "lead_statuses";
  }

  @Override
  public String idColumn() {
    return "lead_status_id";
  }

  @Override
  public String columns() {
    return LeadStatusRow.COLUMNS;
  }

  @Override
  public boolean administered() {
    return true;
  }

  @Override
  public String insert() {
    return """
        INSERT INTO lead_statuses (workspace_id, lead_status_id, item_key, name, name_translated, name_folded,
          description, description_translated, rank, deleted, kind, is_default, version)
        VALUES (:workspace, :leadStatusId, :entry.itemKey, :entry.name, :entry.nameTranslated, :nameFolded,
          :entry.description, :entry.descriptionTranslated, :entry.rank, :entry.deleted, :kind, :isDefault, :version)
        """;
  }

  @Override
  public String update() {
    return """
        UPDATE lead_statuses
        SET item_key = :entry.itemKey, name = :entry.name, name_translated = :entry.nameTranslated,
          name_folded = :nameFolded, description = :entry.description,
          description_translated = :entry.descriptionTranslated, rank = :entry.rank, deleted = :entry.deleted,
          kind = :kind, is_default = :isDefault, version = :version
        WHERE workspace_id = :workspace AND lead_status_id = :leadStatusId AND version = :version - 1
        """;
  }

  @Override
  public String rekey() {
    return """
        UPDATE lead_statuses SET name_folded = :nameFolded WHERE workspace_id = :workspace AND lead_status_id = :id
        """;
  }

  @Override
  public UUID id(LeadStatus status) {
    return status.id().value();
  }

  @Override
  public Object row(LeadStatus status) {
    return MAPPER.row(status);
  }

  @Override
  public Object keys(LeadStatus status, SortKeys sortKeys) {
    return ItemKeys.of(status.entry());
  }

  @Override
  public LeadStatus read(Cells cells) throws SQLException {
    return LeadStatusRow.read(cells).leadStatus();
  }
}
