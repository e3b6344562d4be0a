package io.leadkeep.persistence.jdbi;

import io.leadkeep.application.port.AccessTokens;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.AccessTokenId;
import io.leadkeep.domain.user.TokenHash;
import java.util.Optional;

/** Access tokens, also found by their hash. */
final class JdbiAccessTokens extends JdbiRecords<AccessTokenId, AccessToken> implements AccessTokens {
  private static final String FIND_BY_HASH = """
      SELECT %s FROM access_tokens t
      WHERE t.workspace_id = :workspace AND t.hash = :hash
      ORDER BY t.access_token_id LIMIT 1
      """.formatted(AccessTokenRow.COLUMNS);

  JdbiAccessTokens(Session session) {
    super(session, Tables.ACCESS_TOKENS, AccessTokenId::value);
  }

  @Override
  public Optional<AccessToken> find(TokenHash hash) {
    return session().administered(hash, () -> session().query(FIND_BY_HASH)
        .bind("hash", hash.hex())
        .map((row, context) -> Tables.ACCESS_TOKENS.read(new Cells(row, session().dialect())))
        .findOne());
  }
}
