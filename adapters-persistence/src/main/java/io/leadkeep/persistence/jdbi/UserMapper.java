package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.user.User;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Users, flat. */
@Mapper(config = FlatRows.class)
interface UserMapper {
  @Mapping(target = "userId", source = "id.value")
  UserRow row(User user);
}
