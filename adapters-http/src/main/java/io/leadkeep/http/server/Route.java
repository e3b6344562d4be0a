package io.leadkeep.http.server;

import io.leadkeep.domain.user.Role;
import io.leadkeep.domain.user.TokenScope;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the table of routes: all that is known of an operation before it is called.
 *
 * @param method its method
 * @param path its path
 * @param role the least role that may call it; empty if anybody may, without a token
 * @param scope the narrowest scope of tokens that may call it
 * @param parameters the query parameters it knows
 * @param repeats what becomes of a repeated request with the same {@code Idempotency-Key}
 * @param handler what answers
 */
public record Route(
    Method method,
    PathTemplate path,
    Optional<Role> role,
    TokenScope scope,
    Set<String> parameters,
    Repeats repeats,
    Handler handler) {
  /** What the paths of all routes begin with that need a token. */
  public static final String BASE = "/api/v1";

  /** {@return a route for anybody, at this path} */
  public static Route open(String path, Handler handler) {
    return new Route(
        Method.GET, new PathTemplate(path), Optional.empty(), TokenScope.FULL, Set.of(), Repeats.IGNORED, handler);
  }

  /** {@return a route that reads, at a path below {@link #BASE}} */
  public static Route get(String path, Role least, Handler handler) {
    return of(Method.GET, path, least, handler);
  }

  /** {@return a route that creates or acts, at a path below {@link #BASE}} */
  public static Route post(String path, Role least, Handler handler) {
    return of(Method.POST, path, least, handler);
  }

  /** {@return a route that replaces, at a path below {@link #BASE}} */
  public static Route put(String path, Role least, Handler handler) {
    return of(Method.PUT, path, least, handler);
  }

  /** {@return a route that changes, at a path below {@link #BASE}} */
  public static Route patch(String path, Role least, Handler handler) {
    return of(Method.PATCH, path, least, handler);
  }

  /** {@return a route that removes, at a path below {@link #BASE}} */
  public static Route delete(String path, Role least, Handler handler) {
    return of(Method.DELETE, path, least, handler);
  }

  /** {@return the same route with more query parameters} */
  public Route with(String... names) {
    return with(Arrays.asList(names));
  }

  /** {@return the same route with more query parameters} */
  public Route with(Collection<String> names) {
    Set<String> all = new LinkedHashSet<>(parameters);
    all.addAll(names);
    return new Route(method, path, role, scope, all, repeats, handler);
  }

  /** {@return the same route, for tokens too that are good for nothing but this} */
  public Route alsoFor(TokenScope narrow) {
    return new Route(method, path, role, narrow, parameters, repeats, handler);
  }

  /** {@return the same route, where repeated requests are treated in another way} */
  public Route with(Repeats other) {
    return new Route(method, path, role, scope, parameters, other, handler);
  }

  private static Route of(Method method, String path, Role least, Handler handler) {
    // What a viewer may do changes nothing (P1), and is done as often as it is asked for.
    boolean onceOnly = method == Method.POST && least != Role.VIEWER;
    Repeats repeats = onceOnly ? Repeats.ANSWERED_AGAIN : Repeats.IGNORED;
    return new Route(
        method, new PathTemplate(BASE + path), Optional.of(least), TokenScope.FULL, Set.of(), repeats, handler);
  }
}
