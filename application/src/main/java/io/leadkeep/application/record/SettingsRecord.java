package io.leadkeep.application.record;

import io.leadkeep.application.command.Fields;
import io.leadkeep.application.command.RecordType;
import io.leadkeep.application.port.UnitOfWork;
import io.leadkeep.domain.history.RecordRef;
import io.leadkeep.domain.settings.Settings;
import java.time.Instant;
import java.util.Map;

/** The settings of a workspace. */
public final class SettingsRecord implements RecordType<Settings> {
  /** The one way to save them. */
  public static final SettingsRecord TYPE = new SettingsRecord();

  private SettingsRecord() {}

  @Override
  public RecordRef ref(Settings record) {
    return RecordRef.SETTINGS;
  }

  @Override
  public long version(Settings record) {
    return record.version();
  }

  @Override
  public Settings next(Settings record, Instant now) {
    return record.at(record.version() + 1);
  }

  @Override
  public Map<String, Object> facts(Settings record) {
    return new Fields()
        .with("onEntry", record.onEntry())
        .with("defaultCategory", record.defaultCategory())
        .with("language", record.language())
        .with("sortLanguage", record.sortLanguage().code())
        .with("timeZone", record.timeZone().getId())
        .with("proposalDays", record.proposalDays())
        .all();
  }

  @Override
  public void insert(UnitOfWork unit, Settings record) {
    unit.settings().insert(record);
  }

  @Override
  public void update(UnitOfWork unit, Settings record) {
    unit.settings().update(record);
  }

  @Override
  public void delete(UnitOfWork unit, Settings record) {
    throw new UnsupportedOperationException("settings stay as long as their workspace");
  }
}
