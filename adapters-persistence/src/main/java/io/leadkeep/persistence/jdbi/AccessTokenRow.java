package io.leadkeep.persistence.jdbi;

import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.AccessTokenId;
import io.leadkeep.domain.user.TokenHash;
import io.leadkeep.domain.user.TokenScope;
import io.leadkeep.domain.user.UserId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A row of the table access_tokens. */
public record AccessTokenRow(
    UUID accessTokenId,
    UUID userId,
    String name,
    String scope,
    String hash,
    long createdAt,
    Long expiresAt,
    long version) {
  static final String COLUMNS = """
      t.access_token_id, t.user_id, t.name, t.scope, t.hash, t.created_at, t.expires_at, t.version
      """;

  static AccessTokenRow read(Cells cells) throws SQLException {
    return new AccessTokenRow(cells.id(), cells.id(), cells.text(), cells.text(), cells.text(), cells.number(),
        cells.optionalNumber(), cells.number());
  }

  AccessToken token() {
    return new AccessToken(new AccessTokenId(accessTokenId), new UserId(userId), new ShortText(name),
        TokenScope.valueOf(scope), new TokenHash(hash), Instant.ofEpochMilli(createdAt),
        Optional.ofNullable(expiresAt).map(Instant::ofEpochMilli), version);
  }
}
