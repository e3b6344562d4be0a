package io.leadkeep.http.user;

import io.leadkeep.domain.user.TokenScope;
import io.leadkeep.http.mapping.NamedJson;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An access token; never its secret.
 *
 * @param id its id
 * @param user whose it is
 * @param name what it is for
 * @param scope what it is good for
 * @param createdAt when it was issued
 * @param expiresAt when it ends
 */
record TokenJson(
    UUID id, NamedJson user, String name, TokenScope scope, Instant createdAt, Optional<Instant> expiresAt) {}
