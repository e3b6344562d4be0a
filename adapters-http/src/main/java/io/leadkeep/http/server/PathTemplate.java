package io.leadkeep.http.server;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The path of a route, such as {@code /api/v1/contacts/{id}}. */
public final class PathTemplate {
  /** Of several templates that match a path, the one with the fewest variables counts. */
  static final Comparator<PathTemplate> MOST_LITERAL_FIRST =
      Comparator.comparingLong((PathTemplate template) -> template.variables()).thenComparing(PathTemplate::text);

  private final String text;
  private final List<String> parts;

  PathTemplate(String text) {
    this.text = text;
    this.parts = segments(text);
  }

  /** {@return the path as it is written, variables in braces} */
  public String text() {
    return text;
  }

  /** {@return the variables of a path that has this form; empty if it has another} */
  Optional<Map<String, String>> match(List<String> path) {
    if (parts.size() != path.size()) {
      return Optional.empty();
    }
    Map<String, String> variables = new HashMap<>();
    for (int place = 0; place < parts.size(); place++) {
      String part = parts.get(place);
      if (isVariable(part) && !path.get(place).isEmpty()) {
        variables.put(part.substring(1, part.length() - 1), path.get(place));
      } else if (!part.equals(path.get(place))) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }

  /** {@return the parts between the slashes of a path} */
  static List<String> segments(String path) {
    return List.of(path.substring(1).split("/", -1));
  }

  private long variables() {
    return parts.stream().filter(PathTemplate::isVariable).count();
  }

  private static boolean isVariable(String part) {
    return part.startsWith("{");
  }
}
