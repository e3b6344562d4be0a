package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.category.Category;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Categories, flat. */
@Mapper(config = FlatRows.class, uses = EntryMapper.class)
interface CategoryMapper {
  @Mapping(target = "categoryId", source = "id.value")
  @Mapping(target = "categoryGroup", source = "group")
  CategoryRow row(Category category);
}
