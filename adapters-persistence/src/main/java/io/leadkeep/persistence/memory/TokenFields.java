package io.leadkeep.persistence.memory;

import io.leadkeep.application.search.TokenField;
import io.leadkeep.domain.user.AccessToken;
import java.util.UUID;

/** The fields of access tokens. */
record TokenFields() implements Fields<TokenField, AccessToken> {
  @Override
  public UUID id(AccessToken token) {
    return token.id().value();
  }

  @Override
  public Held read(TokenField field, AccessToken token) {
    return switch (field) {
      case ID -> Held.id(token.id().value());
      case USER -> Held.id(token.user().value());
      case CREATED_AT -> Held.time(token.createdAt());
      case EXPIRES_AT -> Held.maybe(token.expiresAt(), Held::time);
    };
  }
}
