package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.listitem.ListEntry;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** What all lists have, flat. */
@Mapper(config = FlatRows.class)
interface EntryMapper {
  @Mapping(target = "itemKey", source = "key.value")
  @Mapping(target = "name", source = "name.base")
  @Mapping(target = "nameTranslated", source = "name.translated")
  @Mapping(target = "description", source = "description", qualifiedByName = "base")
  @Mapping(target = "descriptionTranslated", source = "description", qualifiedByName = "translated")
  EntryRow row(ListEntry entry);
}
