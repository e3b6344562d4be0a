package io.leadkeep.benchmarks.scenario;

import io.leadkeep.benchmarks.client.Clients;
import io.leadkeep.benchmarks.client.Http;
import io.leadkeep.benchmarks.client.Requests;
import io.leadkeep.benchmarks.client.Response;
import io.leadkeep.benchmarks.data.Population;
import io.leadkeep.benchmarks.data.Sample;
import io.leadkeep.benchmarks.measure.Stopwatch;
import io.leadkeep.benchmarks.measure.Timings;
import io.leadkeep.benchmarks.server.Leadkeep;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A category of a tenth of all companies gets lead status enabled, so that all their contacts get one (S11), while
 * others read. Of each sample this can be seen once.
 */
public final class CategorySwitch implements Trial {
  private static final int READERS = 16;
  private static final Duration BEFORE = Duration.ofSeconds(5);
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\",\"key\":\"" + Population.DORMANT + "\"");
  private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
  private static final double NANOS_A_SECOND = 1e9;

  @Override
  public String name() {
    return "category-switch";
  }

  @Override
  public String result(Stage stage) {
    StringBuilder table = new StringBuilder("""
        | | contacts switched | seconds | readers a second, p99 ms before | readers a second, p99 ms meanwhile |
        |---|---:|---:|---:|---:|
        """);
    stage.played().forEach(each -> table.append(row(each.sample(), each.server())));
    return table.toString();
  }

  private static String row(Sample sample, Leadkeep server) {
    Http http = server.http();
    Clients clients = server.clients();
    RandomGenerator random = RandomGenerator.getDefault();
    Requests reads = () -> http.get("/contacts/" + sample.contacts().get(random.nextInt(sample.contacts().size())));
    String category = found(ID, clients.ask(http.get("/categories")));
    Timings before = clients.run(READERS, reads, BEFORE);
    AtomicBoolean switching = new AtomicBoolean(true);
    CompletableFuture<Timings> readers =
        CompletableFuture.supplyAsync(() -> clients.run(READERS, reads, new Stopwatch(switching::get)));
    long startedAt = System.nanoTime();
    Response answer = clients.ask(http.send("PATCH", "/categories/" + category, "{\"leadStatusEnabled\":true}"));
    double seconds = (System.nanoTime() - startedAt) / NANOS_A_SECOND;
    switching.set(false);
    Timings meanwhile = readers.join();
    if (answer.status() != 200) {
      throw new IllegalStateException("answered " + answer);
    }
    String switched = found(TOTAL, clients.ask(
        http.get("/contacts?limit=1&count=true&leadStatus=open&category=" + Population.DORMANT)));
    return "| %s | %,d | %.2f | %,.0f, %.2f | %,.0f, %.2f |%n".formatted(sample.label(), Integer.valueOf(switched),
        seconds, before.perSecond(), before.slow(), meanwhile.perSecond(), meanwhile.slow());
  }

  private static String found(Pattern pattern, Response answer) {
    Matcher matcher = pattern.matcher(answer.text());
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in " + answer.text());
    }
    return matcher.group(1);
  }
}
