package io.leadkeep.benchmarks.scenario;

import io.leadkeep.benchmarks.client.Http;
import io.leadkeep.benchmarks.client.Response;
import io.leadkeep.benchmarks.data.Sample;
import io.leadkeep.benchmarks.measure.Contestant;
import io.leadkeep.benchmarks.server.Leadkeep;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of a list, always the same one; the last full one if the list of a sample is too short for it. */
public final class Listing implements Scenario {
  /** Stands in a list for the id of a user who owns contacts. */
  public static final String ANY_OWNER = "{owner}";

  private static final Pattern CURSOR = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");

  private final String name;
  private final String list;
  private final int page;

  /**
   * Reads a page.
   *
   * @param name what the list is called
   * @param list the path of the list and its query
   * @param page the number of the page, which is at least 1
   */
  public Listing(String name, String list, int page) {
    this.name = name;
    this.list = list;
    this.page = page;
  }

  @Override
  public String name() {
    return page == 1 ? name : name + "-page-" + page;
  }

  @Override
  public List<Contestant> contestants(Stage stage) {
    Stage.Played last = stage.played().getLast();
    return Stage.all(
        stage.servers((sample, server) -> {
          byte[] request = request(sample, server);
          return () -> request;
        }),
        List.of(stage.rawUndertow(request(last.sample(), last.server()))));
  }

  /** Goes to the page as a reader does, from the first one on. */
  private byte[] request(Sample sample, Leadkeep server) {
    Http http = server.http();
    String path = list.replace(ANY_OWNER, sample.owners().getFirst().toString());
    byte[] full = http.get(path);
    byte[] request = full;
    for (int before = 1; before < page; before++) {
      Response answer = server.clients().ask(request);
      Matcher cursor = CURSOR.matcher(answer.text());
      if (!cursor.find()) {
        return full;
      }
      full = request;
      request = http.get(path + "&cursor=" + cursor.group(1));
    }
    return request;
  }
}
