package io.leadkeep.http.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table of all routes. */
public final class Routes {
  private static final List<String> BASE = PathTemplate.segments(Route.BASE);

  private final Map<PathTemplate, Map<Method, Route>> byPath = new TreeMap<>(PathTemplate.MOST_LITERAL_FIRST);

  /**
   * Makes a table.
   *
   * @param routes its lines
   * @throws IllegalArgumentException if two of them have the same method and path
   */
  public Routes(Collection<Route> routes) {
    for (Route route : routes) {
      Map<Method, Route> byMethod =
          byPath.computeIfAbsent(route.path(), path -> new EnumMap<Method, Route>(Method.class));
      if (byMethod.put(route.method(), route) != null) {
        throw new IllegalArgumentException("twice: " + route.method() + " " + route.path().text());
      }
    }
  }

  /** {@return all routes} */
  public List<Route> all() {
    return byPath.values().stream().flatMap(byMethod -> byMethod.values().stream()).toList();
  }

  /** {@return what there is at a path, if anything is} */
  Optional<Place> find(List<String> path) {
    for (Map.Entry<PathTemplate, Map<Method, Route>> entry : byPath.entrySet()) {
      Optional<Map<String, String>> variables = entry.getKey().match(path);
      if (variables.isPresent()) {
        return Optional.of(new Place(entry.getValue(), variables.get()));
      }
    }
    return Optional.empty();
  }

  /** {@return whether nobody learns anything about this path without a token} */
  boolean isGuarded(List<String> path) {
    boolean belowBase = path.size() > BASE.size() && path.subList(0, BASE.size()).equals(BASE);
    return belowBase && find(path).filter(Place::isOpen).isEmpty();
  }

  /**
   * A path that has routes.
   *
   * @param byMethod the routes
   * @param variables the variables of the path
   */
  record Place(Map<Method, Route> byMethod, Map<String, String> variables) {
    /** {@return the route for a method, HEAD included} */
    Optional<Route> route(String method) {
      String served = method.equals("HEAD") ? "GET" : method;
      return byMethod.values().stream().filter(route -> route.method().name().equals(served)).findFirst();
    }

    /** {@return the methods that are answered here, as in the header {@code Allow}} */
    String allowed() {
      SortedSet<String> allowed = byMethod.keySet().stream().map(Method::name)
          .collect(Collectors.toCollection(TreeSet::new));
      if (allowed.contains("GET")) {
        allowed.add("HEAD");
      }
      allowed.add("OPTIONS");
      return String.join(", ", new ArrayList<>(allowed));
    }

    private boolean isOpen() {
      return byMethod.values().stream().allMatch(route -> route.role().isEmpty());
    }
  }
}
