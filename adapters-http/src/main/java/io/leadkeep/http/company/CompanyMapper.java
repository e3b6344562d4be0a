package io.leadkeep.http.company;

import io.leadkeep.application.card.CompanyCard;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.category.CategoryMapper;
import io.leadkeep.http.mapping.JsonMapping;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Shows companies. */
@Mapper(config = JsonMapping.class, uses = CategoryMapper.class)
public interface CompanyMapper {
  /** The one there is. */
  CompanyMapper INSTANCE = Mappers.getMapper(CompanyMapper.class);

  @Mapping(target = "id", source = "company.id.value")
  @Mapping(target = "name", source = "company.name")
  @Mapping(target = "source", source = "company.source")
  @Mapping(target = "createdAt", source = "company.revision.createdAt")
  @Mapping(target = "updatedAt", source = "company.revision.updatedAt")
  CompanyJson json(CompanyCard card, @Context Language language);
}
