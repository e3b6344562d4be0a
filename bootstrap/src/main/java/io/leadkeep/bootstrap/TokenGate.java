package io.leadkeep.bootstrap;

import io.leadkeep.application.user.Authenticate;
import io.leadkeep.domain.workspace.WorkspaceId;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Gate;
import io.leadkeep.http.server.Visitor;
import java.util.Optional;
import java.util.function.Function;

/** Lets in who has a token. */
final class TokenGate implements Gate {
  private final Authenticate authenticate;

  TokenGate(Authenticate authenticate) {
    this.authenticate = authenticate;
  }

  @Override
  public Optional<Visitor> admit(WorkspaceId workspace, String secret) {
    return authenticate.handle(workspace, secret).map(TokenGate::visitor);
  }

  @Override
  public Answer ask(WorkspaceId workspace, String secret, Function<Optional<Visitor>, Answer> question) {
    return authenticate.reading(workspace, secret, session -> question.apply(session.map(TokenGate::visitor)));
  }

  private static Visitor visitor(Authenticate.Session session) {
    return new Visitor(session.caller(), session.token().id(), session.token().scope(), session.language());
  }
}
