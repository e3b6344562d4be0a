package io.leadkeep.domain.user;

import java.util.UUID;

/**
 * The id of an access token; not its secret.
 *
 * @param value the id itself
 */
public record AccessTokenId(UUID value) {}
