package io.leadkeep.http.server;

import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.workspace.WorkspaceId;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out who asks and in which workspace (P2); nobody gets past it below the base path without a token. */
final class Authentication implements Step {
  /** A token: the workspace, if it isn't the default one, and the secret. */
  private static final Pattern BEARER =
      Pattern.compile("(?i:bearer) +(?:(?<workspace>[^. ]*)\\.)?(?<secret>[!-~&&[^.]]{1,500})");

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Gate gate;
  private final Routes routes;
  private final Routing next;

  Authentication(Gate gate, Routes routes, Routing next) {
    this.gate = gate;
    this.routes = routes;
    this.next = next;
  }

  @Override
  public Answer answer(Incoming incoming) {
    List<String> path = incoming.path();
    if (!routes.isGuarded(path)) {
      return next.answer(incoming, path, Optional.empty());
    }
    Token token = incoming.header("Authorization").flatMap(Authentication::token)
        .orElseThrow(() -> unauthenticated().exception());
    Answer answer = READING.contains(incoming.method())
        ? gate.ask(token.workspace(), token.secret(), visitor -> answer(incoming, path, visitor))
        : answer(incoming, path, gate.admit(token.workspace(), token.secret()));
    return answer.asLongAs(() -> gate.admit(token.workspace(), token.secret()).isPresent());
  }

  private Answer answer(Incoming incoming, List<String> path, Optional<Visitor> visitor) {
    Visitor admitted = visitor.orElseThrow(() -> unauthenticated().exception());
    incoming.usually(admitted.language());
    return next.answer(incoming, path, visitor);
  }

  static Problem unauthenticated() {
    return Problem.of(ProblemCode.UNAUTHENTICATED).withHeader("WWW-Authenticate", "Bearer realm=\"leadkeep\"");
  }

  private static Optional<Token> token(String authorization) {
    Matcher token = BEARER.matcher(authorization);
    if (!token.matches()) {
      return Optional.empty();
    }
    return workspace(Optional.ofNullable(token.group("workspace")))
        .map(workspace -> new Token(workspace, token.group("secret")));
  }

  private static Optional<WorkspaceId> workspace(Optional<String> name) {
    try {
      return Optional.of(name.map(WorkspaceId::new).orElse(WorkspaceId.DEFAULT));
    } catch (InvalidValue malformed) {
      return Optional.empty();
    }
  }

  private record Token(WorkspaceId workspace, String secret) {}
}
