package io.leadkeep.http.server;

import io.leadkeep.application.command.Caller;
import io.leadkeep.application.filter.Uuids;
import io.leadkeep.domain.user.AccessTokenId;
import io.leadkeep.domain.user.TokenScope;
import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.problem.Problem;
import io.leadkeep.http.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A request that has come as far as its handler: the route is known, and so is who asks. */
public final class Request {
  /** The query parameter that turns a write into a question. */
  public static final String PREVIEW = "preview";

  private final Incoming incoming;
  private final List<String> path;
  private final Optional<Visitor> visitor;
  private final Map<String, String> variables;
  private final Parameters parameters;

  Request(
      Incoming incoming,
      List<String> path,
      Optional<Visitor> visitor,
      Map<String, String> variables,
      Parameters parameters) {
    this.incoming = incoming;
    this.path = path;
    this.visitor = visitor;
    this.variables = variables;
    this.parameters = parameters;
  }

  /**
   * {@return who asks}
   *
   * @throws java.util.NoSuchElementException on a route that is open to anybody
   */
  public Caller caller() {
    return visitor.orElseThrow().caller();
  }

  /**
   * {@return the token that the request is made with}
   *
   * @throws java.util.NoSuchElementException on a route that is open to anybody
   */
  public AccessTokenId token() {
    return visitor.orElseThrow().token();
  }

  /** {@return the same request, whose handler calls use cases as this caller} */
  Request by(Caller caller) {
    return new Request(incoming, path, visitor.map(present -> present.by(caller)), variables, parameters);
  }

  /** {@return whether it only asks what would happen} */
  public boolean isPreview() {
    return parameters.flag(PREVIEW);
  }

  /**
   * {@return what that token is good for}
   *
   * @throws java.util.NoSuchElementException on a route that is open to anybody
   */
  public TokenScope scope() {
    return visitor.orElseThrow().scope();
  }

  /** {@return the language to answer in} */
  public Language language() {
    return incoming.language();
  }

  /** {@return the language to answer in if the workspace's is this one} */
  public Language language(Language usual) {
    return incoming.language(usual);
  }

  /** {@return the path, as its parts between the slashes} */
  public List<String> path() {
    return path;
  }

  /** {@return a variable of the path} */
  public String variable(String name) {
    return variables.get(name);
  }

  /**
   * {@return the id in the path}
   *
   * @throws io.leadkeep.http.problem.ProblemException NOT_FOUND if it isn't one
   */
  public <I> I id(String name, Function<UUID, I> constructor) {
    return Uuids.parse(variable(name)).map(constructor)
        .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND).exception());
  }

  /** {@return the query} */
  public Parameters parameters() {
    return parameters;
  }

  /** {@return a header, several lines of it as one list} */
  public Optional<String> header(String name) {
    return incoming.header(name);
  }

  /** {@return the method, HEAD as GET} */
  public Method method() {
    return incoming.method().equals("HEAD") ? Method.GET : Method.valueOf(incoming.method());
  }

  /** {@return whether something was sent along} */
  public boolean hasBody() {
    return incoming.hasBody();
  }

  /** {@return what was sent along, at most as much as is taken} */
  public byte[] body() {
    return incoming.body();
  }
}
