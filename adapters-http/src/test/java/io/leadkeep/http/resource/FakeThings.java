package io.leadkeep.http.resource;

import static io.leadkeep.http.json.JsonReaders.text;

import io.leadkeep.application.command.Expected;
import io.leadkeep.application.command.Refusal;
import io.leadkeep.application.command.Result;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.text.ValueProblem;
import io.leadkeep.domain.user.Role;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A resource with all that resources have, and a map instead of use cases. */
final class FakeThings {
  private final Map<String, Thing> things = new ConcurrentHashMap<>();

  record Thing(long version, String name, boolean deleted) {}

  record ThingJson(String id, String name, String greeting, boolean deleted) {}

  List<Route> routes() {
    return List.of(
        Route.post("/things", Role.USER, this::create).with("preview"),
        Route.get("/things/{id}", Role.VIEWER, request -> thing(request).show()),
        Route.put("/things/{id}", Role.USER, this::change),
        Route.patch("/things/{id}", Role.USER, this::change).with("preview"),
        Route.delete("/things/{id}", Role.USER, request ->
            thing(request).delete(expected -> delete(request, expected))),
        Route.post("/things/{id}/restore", Role.USER, request -> thing(request).change(expected ->
            save(request, expected, old -> new Thing(old.version() + 1, old.name(), false)))));
  }

  private Answer create(Request request) {
    return Resource.create(request, body -> body.required("name", text(ShortText::new)), name -> {
      Thing thing = new Thing(1, name.value(), false);
      if (!request.isPreview()) {
        things.put(name.value(), thing);
      }
      return Result.done(shown(request, name.value(), thing).telling("automation", Map.of("outcome", "NONE")));
    });
  }

  private Answer change(Request request) {
    return thing(request).change(
        body -> body.edit("name", text(ShortText::new)),
        (name, expected) -> name.clears()
            ? Result.refused(Refusal.invalid("/name", ValueProblem.REQUIRED))
            : save(request, expected, old -> name.written().isEmpty() || name.written().get().value().equals(old.name())
                ? old
                : new Thing(old.version() + 1, name.written().get().value(), old.deleted())));
  }

  private Result<Representation> save(Request request, Expected expected, UnaryOperator<Thing> change) {
    return existing(request, expected).map(old -> {
      Thing saved = change.apply(old);
      things.put(request.variable("id"), saved);
      return shown(request, request.variable("id"), saved);
    });
  }

  private Result<Thing> delete(Request request, Expected expected) {
    return existing(request, expected).map(thing -> things.remove(request.variable("id")));
  }

  private Result<Thing> existing(Request request, Expected expected) {
    Optional<Thing> thing = Optional.ofNullable(things.get(request.variable("id")));
    if (thing.isEmpty()) {
      return Result.refused(new Refusal.NotFound());
    }
    return expected.differs(thing.get().version())
        ? Result.refused(new Refusal.Stale())
        : Result.done(thing.get());
  }

  private Resource thing(Request request) {
    return new Resource(request, () -> Optional.ofNullable(things.get(request.variable("id")))
        .map(thing -> shown(request, request.variable("id"), thing)));
  }

  private static Representation shown(Request request, String id, Thing thing) {
    String greeting = switch (request.language()) {
      case SV -> "hej";
      case EN, DA, NB, DE, NL -> "hello";
    };
    return Representation.of("/things/" + id, thing.version(),
        new ThingJson(id, thing.name(), greeting, thing.deleted()));
  }
}
