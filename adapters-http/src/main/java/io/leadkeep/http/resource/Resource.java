package io.leadkeep.http.resource;

import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.http.json.Json;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One resource, as one request addresses it. Every write goes through here, so that all of them are refused in the same
 * order: existence, precondition, body, and then whatever else the use case finds.
 *
 * <p>The use case checks existence and precondition itself, in its transaction. Only where it isn't called, because the
 * body is wrong or {@code If-Match} is missing, what is there at present decides whether that is the first obstacle.
 */
public final class Resource {
  private static final String MEDIA_TYPE = "application/json";

  private final Request request;
  private final Supplier<Optional<Representation>> present;
  private final Optional<TagList> ifMatch;

  /**
   * Addresses a resource.
   *
   * @param request the request
   * @param present finds what a {@code GET} of it shows at present
   */
  public Resource(Request request, Supplier<Optional<Representation>> present) {
    this.request = request;
    this.present = present;
    this.ifMatch = request.header("If-Match").map(TagList::parse);
  }

  /** {@return what is there, or that the reader has it already} */
  public Answer show() {
    Representation shown = present();
    byte[] content = shown.content();
    EntityTag tag = shown.tag(request.language());
    boolean known = request.header("If-None-Match").map(TagList::parse).filter(tags -> tags.has(tag)).isPresent();
    return (known ? Answer.empty(304) : Answer.of(200, MEDIA_TYPE, content)).with("ETag", tag.toString());
  }

  /**
   * {@return the answer to a change}
   *
   * @param shape makes the command of the body
   * @param useCase carries the command out, if the resource is in the state that is expected
   */
  public <C> Answer change(
      Function<JsonObject, C> shape, BiFunction<C, Expected, Result<Representation>> useCase) {
    C command = readable(() -> RequestBody.read(request, shape));
    return told(request, written(useCase.apply(command, expected())));
  }

  /** {@return the answer to a change that needs no words} */
  public Answer change(Function<Expected, Result<Representation>> useCase) {
    readable(() -> RequestBody.none(request));
    return told(request, written(useCase.apply(expected())));
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
    return told(request, carryOut(request, shape, useCase), !request.isPreview());
  }

  /**
   * {@return what a use case returns that is named by no resource}
   *
   * @param request the request
   * @param shape makes the command of the body
   * @param useCase carries the command out
   */
  public static <C, T> T carryOut(Request request, Function<JsonObject, C> shape, Function<C, Result<T>> useCase) {
    return done(request, useCase.apply(RequestBody.read(request, shape)));
  }

  /** {@return the answer to a write of a resource, which was created by it or not} */
  public static Answer told(Request request, Representation written, boolean created) {
    Answer answer = told(request, written);
    return created ? answer.with(201).with("Location", Route.BASE + written.path()) : answer;
  }

  /**
   * {@return the value of a result}
   *
   * @throws ProblemException if it was refused
   */
  public static <T> T done(Request request, Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(Refusal refusal) -> throw Refusals.problem(refusal, request.language()).exception();
    };
  }

  private static Answer told(Request request, Representation written) {
    Answer answer = Answer.of(200, MEDIA_TYPE, written.told());
    return request.isPreview() ? answer : answer.with("ETag", written.tag(request.language()).toString());
  }

  private Representation present() {
    return present.get().orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND).exception());
  }

  private <C> C readable(Supplier<C> reading) {
    if (ifMatch.isEmpty() && request.method() == Method.PUT) {
      throw unlessEarlier(Problem.of(ProblemCode.PRECONDITION_REQUIRED)).exception();
    }
    try {
      return reading.get();
    } catch (ProblemException unreadable) {
      throw unlessEarlier(unreadable.problem()).exception();
    }
  }

  /** {@return this problem, unless existence or the precondition is an earlier one} */
  private Problem unlessEarlier(Problem problem) {
    Representation shown = present();
    return expected().differs(shown.state()) ? stale(shown) : problem;
  }

  private <T> T written(Result<T> result) {
    if (result instanceof Result.Refused<T>(Refusal.Stale())) {
      throw stale(present()).exception();
    }
    return done(request, result);
  }

  private Problem stale(Representation current) {
    return Problem.of(ProblemCode.STALE)
        .with("current", Json.tree(current.shown()))
        .withHeader("ETag", current.tag(request.language()).toString());
  }

  private Expected expected() {
    return ifMatch.map(TagList::expected).orElse(Expected.ANY);
  }
}
