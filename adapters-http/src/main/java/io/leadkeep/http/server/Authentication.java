package io.leadkeep.http.server;

import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.workspace.WorkspaceId;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out who asks and in which workspace (P2); nobody gets past it below the base path without a token. */
final class Authentication implements Step {
  /** A token: the workspace, if it isn't the default one, and the secret. */
  private static final Pattern BEARER =
      Pattern.compile("(?i:bearer) +(?:(?<workspace>[^. ]*)\\.)?(?<secret>[!-~&&[^.]]{1,500})");

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
    String authorization = incoming.header("Authorization").orElseThrow(() -> unauthenticated().exception());
    Visitor visitor = admit(authorization).orElseThrow(() -> unauthenticated().exception());
    return ProblemAnswers.guard(incoming.language(visitor.language()),
            () -> next.answer(incoming, path, Optional.of(visitor)))
        .asLongAs(() -> admit(authorization).isPresent());
  }

  static Problem unauthenticated() {
    return Problem.of(ProblemCode.UNAUTHENTICATED).withHeader("WWW-Authenticate", "Bearer realm=\"leadkeep\"");
  }

  private Optional<Visitor> admit(String authorization) {
    Matcher token = BEARER.matcher(authorization);
    if (!token.matches()) {
      return Optional.empty();
    }
    return workspace(Optional.ofNullable(token.group("workspace")))
        .flatMap(workspace -> gate.admit(workspace, token.group("secret")));
  }

  private static Optional<WorkspaceId> workspace(Optional<String> name) {
    try {
      return Optional.of(name.map(WorkspaceId::new).orElse(WorkspaceId.DEFAULT));
    } catch (InvalidValue malformed) {
      return Optional.empty();
    }
  }
}
