package io.leadkeep.http.user;

import io.leadkeep.application.user.TokenCard;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.workspace.WorkspaceId;
import io.leadkeep.http.mapping.JsonMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Shows users and tokens. */
@Mapper(config = JsonMapping.class)
interface UserMapper {
  UserMapper INSTANCE = Mappers.getMapper(UserMapper.class);

  @Mapping(target = "id", source = "id.value")
  UserJson json(User user);

  @Mapping(target = "id", source = "user.id.value")
  @Mapping(target = "workspace", source = "workspace.value")
  MeJson me(User user, WorkspaceId workspace);

  @Mapping(target = "id", source = "token.id.value")
  @Mapping(target = "name", source = "token.name")
  @Mapping(target = "scope", source = "token.scope")
  @Mapping(target = "createdAt", source = "token.createdAt")
  @Mapping(target = "expiresAt", source = "token.expiresAt")
  TokenJson json(TokenCard card);
}
