package io.leadkeep.domain.user;

import java.util.UUID;

/**
 * The id of a user.
 *
 * @param value the id itself
 */
public record UserId(UUID value) {}
