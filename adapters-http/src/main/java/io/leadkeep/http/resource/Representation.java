package io.leadkeep.http.resource;

import io.leadkeep.http.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a {@code GET} of a resource shows, and what its entity tag is made of.
 *
 * @param path where it is, below the base path
 * @param state the state of the record itself: its version, or another text without quotes
 * @param content a record that is shown as JSON
 * @param besides what the answer to a write shows besides, and a {@code GET} doesn't
 */
public record Representation(String path, String state, Object content, Map<String, Object> besides) {
  /** {@return a representation of a record in a version} */
  public static Representation of(String path, long version, Object content) {
    return new Representation(path, Long.toString(version), content, Map.of());
  }

  /** {@return the same, and what a write has to tell besides} */
  public Representation and(String member, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(besides);
    more.put(member, value);
    return new Representation(path, state, content, more);
  }

  /** {@return what a {@code GET} shows} */
  byte[] shown() {
    return Json.bytes(content);
  }

  /** {@return what the answer to a write shows} */
  byte[] told() {
    if (besides.isEmpty()) {
      return shown();
    }
    ObjectNode tree = Json.tree(content);
    tree.setAll(Json.tree(besides));
    return Json.bytes(tree);
  }
}
