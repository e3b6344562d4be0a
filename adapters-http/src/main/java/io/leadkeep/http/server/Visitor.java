package io.leadkeep.http.server;

import io.leadkeep.application.command.Caller;
import io.leadkeep.domain.user.AccessTokenId;
import io.leadkeep.domain.user.TokenScope;
import io.leadkeep.domain.workspace.Language;

/**
 * Somebody whose token is good.
 *
 * @param caller who it is, in which workspace
 * @param token the token
 * @param scope what the token is good for
 * @param language the workspace's language, for those who ask for none
 */
public record Visitor(Caller caller, AccessTokenId token, TokenScope scope, Language language) {
  /** {@return the same, as another caller} */
  Visitor by(Caller other) {
    return new Visitor(other, token, scope, language);
  }
}
