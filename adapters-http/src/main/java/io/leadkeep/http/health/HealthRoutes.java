package io.leadkeep.http.health;

import io.leadkeep.application.workspace.CheckStorage;
import io.leadkeep.http.server.Answer;
import io.leadkeep.http.server.Request;
import io.leadkeep.http.server.Route;
import java.util.List;
import java.util.Map;

/** The routes that tell how the server is; open to whoever watches it. */
public final class HealthRoutes {
  private static final Map<String, String> UP = Map.of("status", "UP");

  private final CheckStorage checkStorage;

  /** Needs the use case that asks the storage. */
  public HealthRoutes(CheckStorage checkStorage) {
    this.checkStorage = checkStorage;
  }

  /** {@return the lines of the table of routes} */
  public List<Route> routes() {
    return List.of(
        Route.open("/health/live", request -> Answer.json(200, UP)),
        Route.open("/health/ready", this::ready));
  }

  private Answer ready(Request request) {
    checkStorage.handle();
    return Answer.json(200, UP);
  }
}
