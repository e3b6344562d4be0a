package io.leadkeep.http.server;

import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.TokenScope;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** Finds the route, checks role and scope, which no other place does, and calls the handler. */
final class Routing {
  private final Routes routes;
  private final Idempotency idempotency;

  Routing(Routes routes, Once once) {
    this.routes = routes;
    this.idempotency = new Idempotency(once);
  }

  Answer answer(Incoming incoming, List<String> path, Optional<Visitor> visitor) {
    Routes.Place place = routes.find(path).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND).exception());
    if (incoming.method().equals("OPTIONS")) {
      return Answer.empty(204).with("Allow", place.allowed());
    }
    Route route = place.route(incoming.method()).orElseThrow(() ->
        Problem.of(ProblemCode.METHOD_NOT_ALLOWED).withHeader("Allow", place.allowed()).exception());
    if (route.role().isPresent() && !mayCall(visitor.orElseThrow(), route, route.role().get())) {
      throw Problem.of(ProblemCode.FORBIDDEN).exception();
    }
    Parameters parameters = Parameters.parse(incoming.query(), route.parameters());
    Request request = new Request(incoming, path, visitor, place.variables(), parameters);
    return idempotency.answer(route.repeats(), called -> answer(route, called), request);
  }

  private static Answer answer(Route route, Request request) {
    Answer answer = route.handler().answer(request);
    return route.role().isPresent() ? answer.with("Content-Language", request.language().code()) : answer;
  }

  /** A token for one thing is good for that whatever the role of its user, and for nothing else. */
  private static boolean mayCall(Visitor visitor, Route route, Role least) {
    return switch (visitor.scope()) {
      case FULL -> visitor.caller().role().covers(least);
      case LEAD_CAPTURE -> route.scope() == TokenScope.LEAD_CAPTURE;
    };
  }
}
