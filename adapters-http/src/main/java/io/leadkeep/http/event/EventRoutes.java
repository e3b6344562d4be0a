package io.leadkeep.http.event;

import io.leadkeep.application.event.WatchChanges;
import io.leadkeep.application.hint.Hint;
import io.leadkeep.domain.user.Role;
import io.leadkeep.http.json.Json;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The route of the stream of hints. */
public final class EventRoutes {
  private final WatchChanges watch;

  /** Needs the use case. */
  public EventRoutes(WatchChanges watch) {
    this.watch = watch;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(Route.get("/events", Role.VIEWER, this::watch));
  }

  private Answer watch(Request request) {
    var caller = request.caller();
    return Answer.events(sink -> watch.listen(caller, hint -> sink.accept(shown(hint)))::close);
  }

  private static String shown(Hint hint) {
    return new String(Json.bytes(HintJson.of(hint)), StandardCharsets.UTF_8);
  }
}
