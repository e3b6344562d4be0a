package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.listitem.ItemKey;
import io.leadkeep.domain.listitem.Label;
import io.leadkeep.domain.listitem.ListEntry;
import java.sql.SQLException;
import java.util.Optional;

/** The columns that all lists have. */
public record EntryRow(
    String itemKey,
    String name,
    boolean nameTranslated,
    String description,
    Boolean descriptionTranslated,
    int rank,
    boolean deleted) {
  static final String COLUMNS = """
      t.item_key, t.name, t.name_translated, t.description, t.description_translated, t.rank, t.deleted""";

  static EntryRow read(Cells cells) throws SQLException {
    return new EntryRow(cells.text(), cells.text(), cells.flag(), cells.text(), cells.optionalFlag(), cells.integer(),
        cells.flag());
  }

  ListEntry entry() {
    return new ListEntry(
        new ItemKey(itemKey),
        new Label(name, nameTranslated),
        Optional.ofNullable(description).map(text -> new Label(text, descriptionTranslated)),
        rank,
        deleted);
  }
}
