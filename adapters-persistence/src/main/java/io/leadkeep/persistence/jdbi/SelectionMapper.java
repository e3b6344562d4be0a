package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.selection.Selection;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Selections, flat. */
@Mapper(config = FlatRows.class)
interface SelectionMapper {
  @Mapping(target = "selectionId", source = "id.value")
  @Mapping(target = "name", source = "name.base")
  @Mapping(target = "nameTranslated", source = "name.translated")
  @Mapping(target = "ownerId", source = "sharing.owner")
  @Mapping(target = "shared", source = "sharing.shared")
  @Mapping(target = "createdAt", source = "revision.createdAt")
  @Mapping(target = "updatedAt", source = "revision.updatedAt")
  @Mapping(target = "version", source = "revision.version")
  SelectionRow row(Selection selection);
}
