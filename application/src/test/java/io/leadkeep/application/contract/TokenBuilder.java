package io.leadkeep.application.contract;

import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.AccessTokenId;
import io.leadkeep.domain.user.TokenHash;
import io.leadkeep.domain.user.TokenScope;
import io.leadkeep.domain.user.User;
import io.leadkeep.domain.user.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Builds access tokens. */
public final class TokenBuilder {
  private AccessTokenId id = new AccessTokenId(Ids.next());
  private Optional<UserId> user = Optional.empty();
  private ShortText name = new ShortText("Import script");
  private TokenScope scope = TokenScope.FULL;
  private TokenHash hash = TokenHash.of(id.toString());
  private Instant createdAt = Examples.MORNING;
  private Optional<Instant> expiresAt = Optional.empty();
  private long version = 1;

  TokenBuilder() {}

  /** {@return this, under an id that the test chooses} */
  public TokenBuilder id(UUID other) {
    id = new AccessTokenId(other);
    return this;
  }

  /** {@return this, of a user} */
  public TokenBuilder of(User bearer) {
    user = Optional.of(bearer.id());
    return this;
  }

  /** {@return this, under another name} */
  public TokenBuilder named(String other) {
    name = new ShortText(other);
    return this;
  }

  /** {@return this, good for something else} */
  public TokenBuilder good(TokenScope other) {
    scope = other;
    return this;
  }

  /** {@return this, for a secret that the test knows} */
  public TokenBuilder secret(String secret) {
    hash = TokenHash.of(secret);
    return this;
  }

  /** {@return this, made at another time} */
  public TokenBuilder at(Instant time) {
    createdAt = time;
    return this;
  }

  /** {@return this, with an end} */
  public TokenBuilder until(Instant end) {
    expiresAt = Optional.of(end);
    return this;
  }

  /** {@return this, in another version} */
  public TokenBuilder at(long other) {
    version = other;
    return this;
  }

  /** {@return the token} */
  public AccessToken build() {
    return new AccessToken(id, user.orElseThrow(), name, scope, hash, createdAt, expiresAt, version);
  }
}
