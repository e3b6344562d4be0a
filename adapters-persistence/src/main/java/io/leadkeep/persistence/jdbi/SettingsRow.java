package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.category.CategoryId;
import io.leadkeep.domain.settings.OnEntry;
import io.leadkeep.domain.settings.Settings;
import io.leadkeep.domain.settings.SortLanguage;
import io.leadkeep.domain.workspace.Language;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.UUID;

/** A row of the table settings. */
public record SettingsRow(
    String onEntry,
    UUID defaultCategoryId,
    String language,
    String sortLanguage,
    String timeZone,
    int proposalDays,
    long version) {
  static final String COLUMNS = """
      t.on_entry, t.default_category_id, t.language, t.sort_language, t.time_zone, t.proposal_days, t.version
      """;

  static SettingsRow read(Cells cells) throws SQLException {
    return new SettingsRow(cells.text(), cells.id(), cells.text(), cells.text(), cells.text(), cells.integer(),
        cells.number());
  }

  Settings settings() {
    return new Settings(OnEntry.valueOf(onEntry), new CategoryId(defaultCategoryId), Language.valueOf(language),
        new SortLanguage(sortLanguage), ZoneId.of(timeZone), proposalDays, version);
  }
}
