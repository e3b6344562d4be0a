package io.leadkeep.http.user;

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
 * @param createdAt when it was issued
 * @param expiresAt when it ends
 */
record TokenJson(UUID id, NamedJson user, String name, Instant createdAt, Optional<Instant> expiresAt) {}
