package io.leadkeep.benchmarks.scenario;

import io.leadkeep.benchmarks.client.Response;
import io.leadkeep.benchmarks.measure.Contestant;
import io.leadkeep.benchmarks.server.Leadkeep;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of fifty contacts, sorted by name. */
public final class ListPage implements Scenario {
  private static final String LIST = "/contacts?limit=50&sort=name";
  private static final Pattern CURSOR = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");

  private final int page;

  /** Reads the page with this number, which is at least 1. */
  public ListPage(int page) {
    this.page = page;
  }

  @Override
  public String name() {
    return "list-page-" + page;
  }

  @Override
  public List<Contestant> contestants(Stage stage) {
    return Stage.and(
        stage.servers((sample, server) -> {
          byte[] request = request(server);
          return () -> request;
        }),
        List.of(stage.rawUndertow(request(stage.played().getLast().server()))));
  }

  /** Goes to the page as a reader does, from the first one on. */
  private byte[] request(Leadkeep server) {
    byte[] request = server.http().get(LIST);
    for (int before = 1; before < page; before++) {
      Response answer = server.clients().ask(request);
      Matcher cursor = CURSOR.matcher(answer.text());
      if (!cursor.find()) {
        throw new IllegalStateException("no page " + (before + 1) + ": " + answer);
      }
      request = server.http().get(LIST + "&cursor=" + cursor.group(1));
    }
    return request;
  }
}
