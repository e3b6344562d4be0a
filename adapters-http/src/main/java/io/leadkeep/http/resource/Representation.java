package io.leadkeep.http.resource;

import io.leadkeep.domain.workspace.Language;
import io.leadkeep.http.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a {@code GET} of a resource shows, and what its entity tag is made of.
 *
 * @param path where it is, below the base path
 * @param state the state of the record itself: its version, or another text without quotes
 * @param shown a record that is shown as JSON
 * @param besides what the answer to a write tells besides, and a {@code GET} doesn't
 * @param language the language it is told in, where that is another one than the request was made in
 */
public record Representation(
    String path, String state, Object shown, Map<String, Object> besides, Optional<Language> language) {
  /** {@return a representation of something that has a version} */
  public static Representation of(String path, long version, Object shown) {
    return new Representation(path, Long.toString(version), shown, Map.of(), Optional.empty());
  }

  /** {@return a representation of something whose state is made of several records} */
  public static Representation of(String path, String state, Object shown) {
    return new Representation(path, state, shown, Map.of(), Optional.empty());
  }

  /** {@return the same, and something that a write tells besides} */
  public Representation telling(String member, Object value) {
    Map<String, Object> all = new LinkedHashMap<>(besides);
    all.put(member, value);
    return new Representation(path, state, shown, all, language);
  }

  /** {@return the same, told in the language that readers get from now on} */
  public Representation in(Language other) {
    return new Representation(path, state, shown, besides, Optional.of(other));
  }

  EntityTag tag(Language asked) {
    return EntityTag.of(state, content(), language.orElse(asked));
  }

  /** {@return the bytes that a {@code GET} answers} */
  byte[] content() {
    return Json.bytes(shown);
  }

  /** {@return the bytes that a write answers} */
  byte[] told() {
    if (besides.isEmpty()) {
      return content();
    }
    ObjectNode tree = Json.tree(shown);
    tree.setAll(Json.tree(besides));
    return Json.bytes(tree);
  }
}
