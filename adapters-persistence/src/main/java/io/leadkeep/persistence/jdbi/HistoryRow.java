package io.leadkeep.persistence.jdbi;

import java.sql.SQLException;
import java.util.UUID;

/** The columns of {@code history} that say what changed; {@link OriginRow} has the others. */
public record HistoryRow(
    String recordKind,
    UUID recordId,
    long version,
    int position,
    String field,
    String fromValue,
    String toValue,
    String trace) {
  static final String COLUMNS = """
      t.record_kind, t.record_id, t.version, t.position, t.field, t.from_value, t.to_value, t.trace""";

  static HistoryRow read(Cells cells) throws SQLException {
    return new HistoryRow(cells.text(), cells.id(), cells.number(), cells.integer(), cells.text(), cells.text(),
        cells.text(), cells.text());
  }
}
