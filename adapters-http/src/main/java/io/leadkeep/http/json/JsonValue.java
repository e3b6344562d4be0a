package io.leadkeep.http.json;

import io.leadkeep.domain.text.InvalidValue;
import io.leadkeep.domain.text.ValueProblem;
import java.util.Map;
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

  /** {@return what a reader makes of the value, which has to say something} */
  <T> Optional<T> required(JsonReader<T> reader) {
    if (node.isNull() || node.isMissingNode()) {
      return refuse(ValueProblem.REQUIRED);
    }
    int before = violations.count();
    Optional<T> read = reader.read(this);
    return read.isEmpty() && violations.count() == before ? refuse(ValueProblem.REQUIRED) : read;
  }

  /** {@return {@code target}, if this object says nothing of it but what is shown} */
  <T> Optional<T> putBack(T target, Optional<?> shown) {
    if (shown.isEmpty()) {
      return refuse(ValueProblem.UNKNOWN_REFERENCE);
    }
    int before = violations.count();
    JsonNode present = Json.tree(shown.get());
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (!present.has(member.getKey())) {
        member(member.getKey()).refuse(ValueProblem.UNKNOWN_FIELD);
      } else if (!present.get(member.getKey()).equals(member.getValue())) {
        member(member.getKey()).refuse(ValueProblem.READ_ONLY);
      }
    }
    return violations.count() == before ? Optional.of(target) : Optional.empty();
  }

  JsonValue member(String name) {
    return new JsonValue(node.path(name), pointer.appendProperty(name), violations);
  }

  JsonValue item(int index) {
    return new JsonValue(node.path(index), pointer.appendIndex(index), violations);
  }
}
