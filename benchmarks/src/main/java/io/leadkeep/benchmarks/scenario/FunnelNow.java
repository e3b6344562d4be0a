package io.leadkeep.benchmarks.scenario;

import io.leadkeep.benchmarks.client.Response;
import io.leadkeep.benchmarks.measure.Contestant;
import io.leadkeep.benchmarks.server.Leadkeep;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tile of a dashboard that tells how many contacts are at each step now. */
public final class FunnelNow implements Scenario {
  private static final Pattern TILE = Pattern.compile("\"tiles\":\\[\\{\"id\":\"([^\"]+)\"");

  @Override
  public String name() {
    return "funnel";
  }

  @Override
  public List<Contestant> contestants(Stage stage) {
    byte[] last = request(stage.played().getLast().server());
    return Stage.all(
        stage.servers((sample, server) -> {
          byte[] request = request(server);
          return () -> request;
        }),
        List.of(stage.rawUndertow(last)));
  }

  private static byte[] request(Leadkeep server) {
    Response made = server.clients().ask(
        server.http().send("POST", "/dashboards", "{\"name\":\"Funnel\",\"tiles\":[{\"kind\":\"FUNNEL\"}]}"));
    Matcher tile = TILE.matcher(made.text());
    if (!tile.find()) {
      throw new IllegalStateException("no tile: " + made);
    }
    String location = made.header("Location").orElseThrow();
    return server.http().get(
        "/dashboards/" + location.substring(location.lastIndexOf('/') + 1) + "/tiles/" + tile.group(1) + "/data");
  }
}
