package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.leadstatus.LeadStatus;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Lead statuses, flat. */
@Mapper(config = FlatRows.class, uses = EntryMapper.class)
interface LeadStatusMapper {
  @Mapping(target = "leadStatusId", source = "id.value")
  LeadStatusRow row(LeadStatus status);
}
