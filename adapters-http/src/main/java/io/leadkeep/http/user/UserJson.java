package io.leadkeep.http.user;

import io.leadkeep.domain.user.Role;
import java.util.Optional;
import java.util.UUID;

/**
 * A user.
 *
 * @param id the id
 * @param name the name
 * @param email the address
 * @param role what the user may do
 */
record UserJson(UUID id, String name, Optional<String> email, Role role) {}
