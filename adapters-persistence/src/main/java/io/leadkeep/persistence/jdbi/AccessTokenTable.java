package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.user.AccessToken;
import java.sql.SQLException;
import java.util.UUID;
import org.mapstruct.factory.Mappers;

/** Access tokens in {@code access_tokens}. */
final class AccessTokenTable implements RecordTable<AccessToken> {
  private static final AccessTokenMapper MAPPER = Mappers.getMapper(AccessTokenMapper.class);

  @Override
  public String name() {
    return "access_tokens";
  }

  @Override
  public String idColumn() {
    return "access_token_id";
  }

  @Override
  public String columns() {
    return AccessTokenRow.COLUMNS;
  }

  @Override
  public boolean administered() {
    return true;
  }

  @Override
  public String insert() {
    return """
        INSERT INTO access_tokens (workspace_id, access_token_id, user_id, name, scope, hash, created_at, expires_at,
          version)
        VALUES (:workspace, :accessTokenId, :userId, :name, :scope, :hash, :createdAt, :expiresAt, :version)
        """;
  }

  @Override
  public String update() {
    return """
        UPDATE access_tokens
        SET user_id = :userId, name = :name, scope = :scope, hash = :hash, created_at = :createdAt,
          expires_at = :expiresAt,
          version = :version
        WHERE workspace_id = :workspace AND access_token_id = :accessTokenId AND version = :version - 1
        """;
  }

  @Override
  public UUID id(AccessToken token) {
    return token.id().value();
  }

  @Override
  public Object row(AccessToken token) {
    return MAPPER.row(token);
  }

  @Override
  public AccessToken read(Cells cells) throws SQLException {
    return AccessTokenRow.read(cells).token();
  }
}
