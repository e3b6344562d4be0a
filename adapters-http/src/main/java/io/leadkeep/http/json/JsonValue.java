package io.leadkeep.http.json;

import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * One value of a body, and where it stands.
 *
 * @param node the value
 * @param pointer where it stands
 * @param violations where it is told what is wrong with it
 */
record JsonValue(JsonNode node, JsonPointer pointer, Violations violations) {
  /** {@return nothing, having told what is wrong} */
  <T> Optional<T> refuse(ValueProblem problem) {
    violations.add(pointer, problem);
    return Optional.empty();
  }

  /** {@return what {@code constructor} makes of the value; nothing if it refuses, or had nothing to make it of} */
  <T> Optional<T> make(Supplier<T> constructor) {
    try {
      return Optional.ofNullable(constructor.get());
    } catch (InvalidValue invalid) {
      return refuse(invalid.problem());
    }
  }

  JsonValue member(String name) {
    return new JsonValue(node.path(name), pointer.appendProperty(name), violations);
  }

  JsonValue item(int index) {
    return new JsonValue(node.path(index), pointer.appendIndex(index), violations);
  }
}
