package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.category.CategoryGroup;
import io.leadkeep.domain.category.CategoryId;
import java.sql.SQLException;
import java.util.UUID;

/** A row of the table categories. */
public record CategoryRow(
    UUID categoryId, EntryRow entry, String categoryGroup, boolean leadStatusEnabled, long version) {
  static final String COLUMNS =
      "t.category_id, " + EntryRow.COLUMNS + ", t.category_group, t.lead_status_enabled, t.version";

  static CategoryRow read(Cells cells) throws SQLException {
    return new CategoryRow(cells.id(), EntryRow.read(cells), cells.text(), cells.flag(), cells.number());
  }

  Category category() {
    return new Category(new CategoryId(categoryId), entry.entry(), CategoryGroup.valueOf(categoryGroup),
        leadStatusEnabled, version);
  }
}
