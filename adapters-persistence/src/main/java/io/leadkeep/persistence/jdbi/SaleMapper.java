package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.sale.Sale;
import io.leadkeep.domain.sale.SaleState;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Sales, flat: the state with whatever belongs to it becomes four columns. */
@Mapper(config = FlatRows.class)
interface SaleMapper {
  @Mapping(target = "saleId", source = "id.value")
  @Mapping(target = "companyId", source = "company.value")
  @Mapping(target = "contactId", source = "contact")
  @Mapping(target = "amount", source = "amount", qualifiedByName = "minorUnits")
  @Mapping(target = "currency", source = "amount", qualifiedByName = "currency")
  @Mapping(target = "status", source = "state", qualifiedByName = "status")
  @Mapping(target = "closedOn", source = "state", qualifiedByName = "closedOn")
  @Mapping(target = "reopenOn", source = "state", qualifiedByName = "reopenOn")
  @Mapping(target = "reason", source = "state", qualifiedByName = "reason")
  @Mapping(target = "ownerId", source = "owner")
  @Mapping(target = "createdAt", source = "revision.createdAt")
  @Mapping(target = "updatedAt", source = "revision.updatedAt")
  @Mapping(target = "version", source = "revision.version")
  SaleRow row(Sale sale);

  @Named("status")
  default String status(SaleState state) {
    return state.status().name();
  }

  @Named("closedOn")
  default Long closedOn(SaleState state) {
    return FlatValues.day(state.closedOn());
  }

  @Named("reopenOn")
  default Long reopenOn(SaleState state) {
    return FlatValues.day(state.reopenOn());
  }

  @Named("reason")
  default String reason(SaleState state) {
    return FlatValues.optionalText(state.reason());
  }
}
