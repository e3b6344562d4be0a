package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.revision.Revision;
import io.leadkeep.domain.selection.Entity;
import io.leadkeep.domain.selection.Selection;
import io.leadkeep.domain.selection.SelectionId;
import io.leadkeep.domain.sharing.Sharing;
import io.leadkeep.domain.user.UserId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A row of the table selections. */
public record SelectionRow(
    UUID selectionId,
    String name,
    boolean nameTranslated,
    String entity,
    UUID ownerId,
    boolean shared,
    String criteria,
    long createdAt,
    long updatedAt,
    long version) {
  static final String COLUMNS = """
      t.selection_id, t.name, t.name_translated, t.entity, t.owner_id, t.shared, t.criteria, t.created_at, t.updated_at,
      t.version""";

  static SelectionRow read(Cells cells) throws SQLException {
    return new SelectionRow(cells.id(), cells.text(), cells.flag(), cells.text(), cells.id(), cells.flag(),
        cells.text(), cells.number(), cells.number(), cells.number());
  }

  Selection selection() {
    return new Selection(
        new SelectionId(selectionId),
        new Label(name, nameTranslated),
        Entity.valueOf(entity),
        new Sharing(Optional.ofNullable(ownerId).map(UserId::new), shared),
        StoredFilter.read(criteria),
        new Revision(Instant.ofEpochMilli(createdAt), Instant.ofEpochMilli(updatedAt), version));
  }
}
