package io.leadkeep.application.port;

import io.leadkeep.domain.user.AccessTokenId;

/**
 * What the repeats of one request have in common.
 *
 * @param token the token that it is made with
 * @param operation what it calls: the method and the path
 * @param key the key that the client gave it
 */
public record AnswerKey(AccessTokenId token, String operation, String key) {}
