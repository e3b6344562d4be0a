package io.leadkeep.http.resource;

import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.http.json.JsonObject;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import io.leadkeep.http.problem.ProblemException;
import io.leadkeep.http.problem.Refusals;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Method;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.util.RawValue;

/**
 * One resource, as one request addresses it. Every write goes through here, so that all of them are refused in the same
 * order: existence, precondition, body, and then whatever the use case finds.
 *
 * <p>The use case checks existence and precondition itself, in its transaction. Only where it isn't called, because the
 * body is wrong or {@code If-Match} is missing, what is there at present decides whether that is the first obstacle.
 */
public final class Resource {
  private final Request request;
  private final Supplier<Result<Representation>> present;
  private final Optional<TagList> ifMatch;

  /**
   * Addresses a resource.
   *
   * @param request the request
   * @param present what a {@code GET} of it shows at present
   */
  public Resource(Request request, Supplier<Result<Representation>> present) {
    this.request = request;
    this.present = present;
    this.ifMatch = request.header("If-Match").map(TagList::parse);
  }

  /** {@return what is there, or that the reader has it already} */
  public Answer show() {
    Representation shown = done(request, present.get());
    EntityTag tag = tag(shown);
    if (request.header("If-None-Match").map(TagList::parse).filter(tags -> tags.has(tag)).isPresent()) {
      return Answer.empty(304).with("ETag", tag.toString());
    }
    return answer(200, shown);
  }

  /**
   * {@return the answer to a change}
   *
   * @param shape makes the command of the body
   * @param useCase carries the command out, if the resource is in the expected version
   */
  public <C> Answer change(
      Function<JsonObject, C> shape, BiFunction<C, Expected, Result<Representation>> useCase) {
    C command = command(shape);
    return answer(200, written(useCase.apply(command, expected())));
  }

  /** {@return the answer to an action that needs no more words} */
  public Answer act(Function<Expected, Result<Representation>> useCase) {
    return change(body -> Nothing.AT_ALL, (nothing, expected) -> useCase.apply(expected));
  }

  /** {@return the answer to a deletion} */
  public Answer delete(Function<Expected, ? extends Result<?>> useCase) {
    written(useCase.apply(expected()));
    return Answer.empty(204);
  }

  /**
   * {@return the answer to the creation of a resource}
   *
   * @param request the request
   * @param shape makes the command of the body
   * @param useCase carries the command out
   */
  public static <C> Answer create(
      Request request, Function<JsonObject, C> shape, Function<C, Result<Representation>> useCase) {
    Representation created = done(request, useCase.apply(RequestBody.read(request, shape)));
    return isPreview(request)
        ? answer(request, 200, created)
        : answer(request, 201, created).with("Location", Route.BASE + created.path());
  }

  /** {@return the value of a result that isn't a refusal} */
  public static <T> T done(Request request, Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(Refusal refusal) -> throw Refusals.problem(refusal, request.language()).exception();
    };
  }

  private <C> C command(Function<JsonObject, C> shape) {
    if (ifMatch.isEmpty() && request.method() == Method.PUT) {
      throw firstObstacle(Problem.of(ProblemCode.PRECONDITION_REQUIRED)).exception();
    }
    try {
      return request.method() == Method.POST && !request.hasBody() ? …
    } catch (ProblemException unreadable) {
      throw firstObstacle(unreadable.problem()).exception();
    }
  }
}
