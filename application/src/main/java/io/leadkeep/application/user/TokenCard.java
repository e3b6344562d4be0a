package io.leadkeep.application.user;

import io.leadkeep.domain.user.AccessToken;
import io.leadkeep.domain.user.User;

/**
 * An access token as it is shown: never its secret.
 *
 * @param token the token
 * @param user whose it is
 */
public record TokenCard(AccessToken token, User user) {}
