package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.source.LeadSource;
import org.mapstruct.Mapper;

/** Lead sources, flat. */
@Mapper(config = FlatRows.class)
interface LeadSourceMapper {
  LeadSourceJson json(LeadSource source);
}
