package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.leadstatus.LeadStatusId;
import io.leadkeep.domain.leadstatus.LeadStatusKind;
import java.sql.SQLException;
import java.util.UUID;

/** A row of the table lead_statuses. */
public record LeadStatusRow(UUID leadStatusId, EntryRow entry, String kind, boolean isDefault, long version) {
  static final String COLUMNS = "t.lead_status_id, " + EntryRow.COLUMNS + ", t.kind, t.is_default, t.version";

  static LeadStatusRow read(Cells cells) throws SQLException {
    return new LeadStatusRow(cells.id(), EntryRow.read(cells), cells.text(), cells.flag(), cells.number());
  }

  LeadStatus leadStatus() {
    return new LeadStatus(new LeadStatusId(leadStatusId), entry.entry(), LeadStatusKind.valueOf(kind), isDefault,
        version);
  }
}
