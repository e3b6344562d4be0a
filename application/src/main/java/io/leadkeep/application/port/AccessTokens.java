package io.leadkeep.application.port;

import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.AccessTokenId;
import io.leadkeep.domain.user.TokenHash;
import java.util.Optional;

/** The access tokens of the workspace. */
public interface AccessTokens extends Records<AccessTokenId, AccessToken> {
  /** {@return the token with this hash, valid or not} */
  Optional<AccessToken> find(TokenHash hash);
}
