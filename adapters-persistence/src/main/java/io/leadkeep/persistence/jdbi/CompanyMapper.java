package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.company.Company;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Companies, flat. */
@Mapper(config = FlatRows.class)
interface CompanyMapper {
  @Mapping(target = "companyId", source = "id.value")
  @Mapping(target = "categoryId", source = "category.value")
  @Mapping(target = "ownerId", source = "owner")
  @Mapping(target = "leadSource", source = "source")
  @Mapping(target = "source", source = "source", qualifiedByName = "normalizedSource")
  @Mapping(target = "createdAt", source = "revision.createdAt")
  @Mapping(target = "updatedAt", source = "revision.updatedAt")
  @Mapping(target = "version", source = "revision.version")
  CompanyRow row(Company company);
}
