package io.leadkeep.http.json;

import io.leadkeep.domain.edit.Edit;
import io.leadkeep.domain.text.ValueProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JsonPointer;

/**
 * A JSON object that is read member by member. What is wrong is gathered while reading goes on, so that the sender
 * learns of everything at once; members that nobody asked for are unknown fields.
 *
 * <pre>{@code
 * body -> new CreateCategory.Command(
 *     body.required("name", text(ShortText::new)),
 *     body.optional("description", text(LongText::new)),
 *     body.required("group", constant(CategoryGroup.class)))
 * }</pre>
 */
public final class JsonObject {
  private final JsonValue value;
  private final int violationsBefore;
  private final Set<String> known = new HashSet<>();

  private JsonObject(JsonValue value) {
    this.value = value;
    this.violationsBefore = value.violations().count();
  }

  /**
   * {@return what {@code shape} makes of a body}
   *
   * @throws MalformedJson if the bytes are no JSON
   * @throws InvalidBody if the body is not of this shape
   */
  public static <T> T read(byte[] body, Function<JsonObject, T> shape) {
    Violations violations = new Violations();
    Optional<T> read = read(new JsonValue(Json.parse(body), JsonPointer.empty(), violations), shape);
    return read.orElseThrow(() -> new InvalidBody(violations.all()));
  }

  /** {@return what {@code shape} makes of a value, if it is an object with no more members than the shape reads} */
  static <T> Optional<T> read(JsonValue value, Function<JsonObject, T> shape) {
    if (!value.node().isObject()) {
      return value.refuse(ValueProblem.WRONG_TYPE);
    }
    JsonObject object = new JsonObject(value);
    Optional<T> read = value.make(() -> shape.apply(object));
    object.refuseUnknown();
    return object.isFine() ? read : Optional.empty();
  }

  /** {@return a member that has to be there; while reading goes on, null stands in for one that is not as it should} */
  public <T> T required(String name, JsonReader<T> reader) {
    known.add(name);
    return value.member(name).required(reader).orElse(null);
  }

  /** {@return a member that may be absent or null, or blank if it is a text} */
  public <T> Optional<T> optional(String name, JsonReader<T> reader) {
    return member(name).filter(member -> !member.node().isNull()).flatMap(reader::read);
  }

  /** {@return a member that may be absent, but not null: a change of something that every record has} */
  public <T> Optional<T> unlessAbsent(String name, JsonReader<T> reader) {
    return member(name).flatMap(member -> member.required(reader));
  }

  /** {@return what the body says of an optional field: absent keeps it, null clears it, a value replaces it} */
  public <T> Edit<T> edit(String name, JsonReader<T> reader) {
    return member(name).isPresent() ? optional(name, reader).map(Edit::put).orElseGet(Edit::clear) : Edit.keep();
  }

  /** {@return whether the object has a member} */
  public boolean has(String name) {
    return member(name).isPresent();
  }

  /** Tells that a member is wrong, where only several members together show it. */
  public void refuse(String name, ValueProblem problem) {
    value.member(name).refuse(problem);
  }

  /**
   * {@return what a constructor makes of members that were read; null if one of them is not as it should be}
   *
   * <p>For constructors that look at what they are given: they never see what stands in for a missing member.
   */
  public <T> T whole(Supplier<T> constructor) {
    return isFine() ? value.make(constructor).orElse(null) : null;
  }

  private boolean isFine() {
    return value.violations().count() == violationsBefore;
  }

  private Optional<JsonValue> member(String name) {
    known.add(name);
    return value.node().has(name) ? Optional.of(value.member(name)) : Optional.empty();
  }

  private void refuseUnknown() {
    List<String> unknown = value.node().properties().stream()
        .map(Map.Entry::getKey)
        .filter(name -> !known.contains(name))
        .toList();
    unknown.forEach(name -> refuse(name, ValueProblem.UNKNOWN_FIELD));
  }
}
