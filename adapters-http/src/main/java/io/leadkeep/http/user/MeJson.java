package io.leadkeep.http.user;

import io.leadkeep.domain.user.Role;
import java.util.Optional;
import java.util.UUID;

/**
 * Whoever asks.
 *
 * @param id the user's id
 * @param name the user's name
 * @param email the user's address
 * @param role what the user may do
 * @param workspace the workspace that the token belongs to
 */
record MeJson(UUID id, String name, Optional<String> email, Role role, String workspace) {}
