package io.leadkeep.domain.user;

import io.leadkeep.domain.text.ShortText;
import java.time.Instant;
import java.util.Optional;

/**
 * The right to act as a user, for whoever knows the secret (P2).
 *
 * @param id its id
 * @param user the user it belongs to
 * @param name what it is for
 * @param scope what it is good for
 * @param hash what is stored of the secret
 * @param createdAt when it was made
 * @param expiresAt when it ends, if ever
 * @param version how often it was saved, from 1
 */
public record AccessToken(
    AccessTokenId id,
    UserId user,
    ShortText name,
    TokenScope scope,
    TokenHash hash,
    Instant createdAt,
    Optional<Instant> expiresAt,
    long version) {
  /** {@return whether it still lets its user in} */
  public boolean validAt(Instant now) {
    return expiresAt.isEmpty() || now.isBefore(expiresAt.get());
  }

  /** {@return the same token with another secret, without an end} */
  public AccessToken renewed(TokenHash other, UserId owner) {
    return new AccessToken(id, owner, name, scope, other, createdAt, Optional.empty(), version);
  }

  /** {@return the same token, at its end: that is how it is revoked} */
  public AccessToken ended(Instant now) {
    return new AccessToken(id, user, name, scope, hash, createdAt, Optional.of(now), version);
  }

  /** {@return the same content as a later version} */
  public AccessToken at(long later) {
    return new AccessToken(id, user, name, scope, hash, createdAt, expiresAt, later);
  }
}
