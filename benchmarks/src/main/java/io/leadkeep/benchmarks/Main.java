package io.leadkeep.benchmarks;

import io.leadkeep.benchmarks.data.Databases;
import io.leadkeep.benchmarks.data.Population;
import io.leadkeep.benchmarks.data.PostgresqlDatabases;
import io.leadkeep.benchmarks.data.Sample;
import io.leadkeep.benchmarks.data.SqliteFiles;
import io.leadkeep.benchmarks.measure.Comparison;
import io.leadkeep.benchmarks.measure.Contestant;
import io.leadkeep.benchmarks.scenario.CategorySwitch;
import io.leadkeep.benchmarks.scenario.Creation;
import io.leadkeep.benchmarks.scenario.FunnelNow;
import io.leadkeep.benchmarks.scenario.Listing;
import io.leadkeep.benchmarks.scenario.Reading;
import io.leadkeep.benchmarks.scenario.Scenario;
import io.leadkeep.benchmarks.scenario.Stage;
import io.leadkeep.benchmarks.scenario.Start;
import io.leadkeep.benchmarks.scenario.StatusChange;
import io.leadkeep.benchmarks.scenario.Trial;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Measures what the options ask for, and prints tables. */
public final class Main {
  private static final String BY_NAME = "/contacts?limit=50&sort=name";
  private static final String OF_OWNER =
      "/contacts?limit=50&leadStatus=open,contacting&sort=name&owner=" + Listing.ANY_OWNER;
  private static final String OF_GROUP =
      "/contacts?limit=50&categoryGroup=POTENTIAL_CUSTOMER&leadStatus.not=disqualified&sort=-updatedAt";

  /** What grows a sample comes last. */
  private static final List<Scenario> SCENARIOS = List.of(
      new Reading(),
      new Listing("list", BY_NAME, 1),
      new Listing("list", BY_NAME, 100),
      new Listing("owner", OF_OWNER, 1),
      new Listing("owner", OF_OWNER, 200),
      new Listing("group", OF_GROUP, 1),
      new Listing("group", OF_GROUP, 200),
      new Listing("board", "/board?entity=contact&groupBy=leadStatus", 1),
      new Listing("counts", "/contacts/counts?groupBy=leadStatus", 1),
      new FunnelNow(),
      new StatusChange(),
      new Creation());
  private static final List<Trial> TRIALS = List.of(new Start(), new CategorySwitch());

  private final Options options;

  private Main(Options options) {
    this.options = options;
  }

  /** Takes the options. */
  public static void main(String[] arguments) throws IOException {
    new Main(Options.of(arguments)).run();
  }

  private void run() throws IOException {
    try (Databases databases = databases()) {
      List<Sample> samples = new ArrayList<>();
      for (int size : options.sizes()) {
        say("preparing %,d contacts".formatted(size));
        samples.add(databases.sample(new Population(size)));
      }
      try (Stage stage = new Stage(databases, samples)) {
        for (Scenario scenario : SCENARIOS) {
          if (options.wants(scenario.name())) {
            measure(scenario.name(), scenario.contestants(stage));
          }
        }
        for (Trial trial : TRIALS) {
          if (options.wants(trial.name())) {
            say("\n### " + trial.name() + "\n\n" + trial.result(stage));
          }
        }
      }
    }
  }

  private Databases databases() throws IOException {
    return switch (options.storage()) {
      case SQLITE -> new SqliteFiles(options.data());
      case POSTGRESQL -> PostgresqlDatabases.in(options.data().resolve("postgresql"));
    };
  }

  private void measure(String name, List<Contestant> contestants) {
    contestants.forEach(each -> each.run().run(options.clients().getLast(), options.warmUp()));
    for (int clients : options.clients()) {
      Comparison comparison = Comparison.of(contestants, options.rounds(),
          each -> each.run().run(clients, options.round()));
      say("\n### " + name + ", " + clients + (clients == 1 ? " client" : " clients") + "\n\n" + comparison.table());
    }
  }

  private static void say(String text) {
    System.out.println(text);
    System.out.flush();
  }
}
