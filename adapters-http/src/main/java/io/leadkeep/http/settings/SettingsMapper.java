package io.leadkeep.http.settings;

import io.leadkeep.application.settings.SettingsCard;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.category.CategoryMapper;
import io.leadkeep.http.mapping.JsonMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Shows settings. */
@Mapper(config = JsonMapping.class, uses = CategoryMapper.class)
interface SettingsMapper {
  SettingsMapper INSTANCE = Mappers.getMapper(SettingsMapper.class);

  @Mapping(target = "onEntry", source = "settings.onEntry")
  @Mapping(target = "language", source = "settings.language")
  @Mapping(target = "sortLanguage", source = "settings.sortLanguage.code")
  @Mapping(target = "timeZone", source = "settings.timeZone.id")
  @Mapping(target = "proposalDays", source = "settings.proposalDays")
  SettingsJson json(SettingsCard card, @Context Language language);

  default String code(Language language) {
    return language.code();
  }
}
