package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.settings.Settings;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Settings, flat. */
@Mapper(config = FlatRows.class)
interface SettingsMapper {
  @Mapping(target = "defaultCategoryId", source = "defaultCategory.value")
  @Mapping(target = "sortLanguage", source = "sortLanguage.code")
  @Mapping(target = "timeZone", source = "timeZone.id")
  SettingsRow row(Settings settings);
}
