package io.leadkeep.http.category;

import io.leadkeep.domain.category.Category;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.mapping.JsonMapping;
import io.leadkeep.http.mapping.ValueMapper;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Shows categories. */
@Mapper(config = JsonMapping.class)
public interface CategoryMapper {
  /** The one there is. */
  CategoryMapper INSTANCE = Mappers.getMapper(CategoryMapper.class);

  /** {@return a category as its list shows it} */
  @Mapping(target = "id", source = "id.value")
  @Mapping(target = "key", source = "entry.key.value")
  @Mapping(target = "name", source = "category", qualifiedByName = ValueMapper.NAME)
  @Mapping(target = "description", source = "category", qualifiedByName = ValueMapper.DESCRIPTION)
  @Mapping(target = "rank", source = "entry.rank")
  @Mapping(target = "deleted", source = "entry.deleted")
  CategoryJson item(Category category, @Context Language language);

  /** {@return a category as records show it that are in it} */
  @Mapping(target = "id", source = "id.value")
  @Mapping(target = "key", source = "entry.key.value")
  @Mapping(target = "name", source = "category", qualifiedByName = ValueMapper.NAME)
  @Mapping(target = "deleted", source = "entry.deleted")
  CategoryReferenceJson reference(Category category, @Context Language language);

  /** {@return a category that may be absent} */
  default Optional<CategoryReferenceJson> reference(Optional<Category> category, @Context Language language) {
    return category.map(present -> reference(present, language));
  }
}
