package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.WorkspaceSettings;
import io.leadkeep.domain.settings.Settings;
import io.leadkeep.domain.settings.SortLanguage;
import java.util.Optional;
import org.mapstruct.factory.Mappers;

/** The settings, in the one row of the workspace in {@code settings}. */
final class JdbiSettings implements WorkspaceSettings {
  private static final SettingsMapper MAPPER = Mappers.getMapper(SettingsMapper.class);
  private static final String FIND =
      "SELECT " + SettingsRow.COLUMNS + " FROM settings t WHERE t.workspace_id = :workspace";
  private static final String INSERT = """
      INSERT INTO settings (workspace_id, on_entry, default_category_id, language, sort_language, time_zone,
        proposal_days, version)
      VALUES (:workspace, :onEntry, :defaultCategoryId, :language, :sortLanguage, :timeZone, :proposalDays, :version)
      """;
  private static final String UPDATE = """
      UPDATE settings
      SET on_entry = :onEntry, default_category_id = :defaultCategoryId, language = :language,
        sort_language = :sortLanguage, time_zone = :timeZone, proposal_days = :proposalDays, version = :version
      WHERE workspace_id = :workspace AND version = :version - 1
      """;

  private final Session session;

  JdbiSettings(Session session) {
    this.session = session;
  }

  @Override
  public Optional<Settings> find() {
    return session.administered("settings", () -> session.query(FIND)
        .map((row, context) -> SettingsRow.read(new Cells(row, session.dialect())).settings())
        .findOne());
  }

  @Override
  public void insert(Settings settings) {
    session.update(INSERT).bindMethods(MAPPER.row(settings)).execute();
    session.administrationChanged();
    rekeyUnlessSorted(SortLanguage.DEFAULT, settings.sortLanguage());
  }

  @Override
  public void update(Settings settings) {
    SortLanguage before = find().map(Settings::sortLanguage).orElse(SortLanguage.DEFAULT);
    if (session.update(UPDATE).bindMethods(MAPPER.row(settings)).execute() == 0) {
      throw session.stale("the settings");
    }
    session.administrationChanged();
    rekeyUnlessSorted(before, settings.sortLanguage());
  }

  /** Before the first settings, texts are sorted by the default language; so they too may have to be sorted anew. */
  private void rekeyUnlessSorted(SortLanguage before, SortLanguage now) {
    if (!before.equals(now)) {
      session.sortLanguage(now);
      new Rekeying(session).sorted();
    }
  }
}
