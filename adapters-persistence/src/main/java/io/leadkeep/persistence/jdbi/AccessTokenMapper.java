package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.user.AccessToken;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Access tokens, flat. */
@Mapper(config = FlatRows.class)
interface AccessTokenMapper {
  @Mapping(target = "accessTokenId", source = "id.value")
  @Mapping(target = "userId", source = "user.value")
  @Mapping(target = "hash", source = "hash.hex")
  AccessTokenRow row(AccessToken token);
}
