package io.leadkeep.http.leadstatus;

import io.leadkeep.domain.leadstatus.LeadStatus;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.listitem.ItemJson;
import io.leadkeep.http.mapping.JsonMapping;
import io.leadkeep.http.mapping.ValueMapper;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Shows lead statuses. */
@Mapper(config = JsonMapping.class)
public interface LeadStatusMapper {
  /** The one there is. */
  LeadStatusMapper INSTANCE = Mappers.getMapper(LeadStatusMapper.class);

  /** {@return a lead status as its list shows it} */
  @Mapping(target = "id", source = "id.value")
  @Mapping(target = "key", source = "entry.key.value")
  @Mapping(target = "name", source = "status", qualifiedByName = ValueMapper.NAME)
  @Mapping(target = "description", source = "status", qualifiedByName = ValueMapper.DESCRIPTION)
  @Mapping(target = "rank", source = "entry.rank")
  @Mapping(target = "deleted", source = "entry.deleted")
  LeadStatusJson item(LeadStatus status, @Context Language language);

  /** {@return a lead status as others refer to it} */
  @Mapping(target = "id", source = "id.value")
  @Mapping(target = "key", source = "entry.key.value")
  @Mapping(target = "name", source = "status", qualifiedByName = ValueMapper.NAME)
  @Mapping(target = "deleted", source = "entry.deleted")
  LeadStatusReferenceJson reference(LeadStatus status, @Context Language language);

  /** {@return a lead status as traces refer to it} */
  @Mapping(target = "id", source = "id.value")
  @Mapping(target = "key", source = "entry.key.value")
  @Mapping(target = "name", source = "status", qualifiedByName = ValueMapper.NAME)
  ItemJson named(LeadStatus status, @Context Language language);

  /** {@return a lead status that may be absent} */
  default Optional<LeadStatusReferenceJson> reference(Optional<LeadStatus> status, @Context Language language) {
    return status.map(present -> reference(present, language));
  }
}
