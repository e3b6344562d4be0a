package io.leadkeep.benchmarks;

import io.leadkeep.benchmarks.data.Databases;
import io.leadkeep.benchmarks.data.Population;
import io.leadkeep.benchmarks.data.Sample;
import io.leadkeep.benchmarks.data.SqliteFiles;
import io.leadkeep.benchmarks.measure.Comparison;
import io.leadkeep.benchmarks.measure.Contestant;
import io.leadkeep.benchmarks.scenario.Creation;
import io.leadkeep.benchmarks.scenario.ListPage;
import io.leadkeep.benchmarks.scenario.Reading;
import io.leadkeep.benchmarks.scenario.Scenario;
import io.leadkeep.benchmarks.scenario.Stage;
import io.leadkeep.benchmarks.scenario.StatusChange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Measures what the options ask for, and prints tables. */
public final class Main {
  /** What grows a sample comes last. */
  private static final List<Scenario> SCENARIOS =
      List.of(new Reading(), new ListPage(1), new ListPage(100), new StatusChange(), new Creation());

  private final Options options;

  private Main(Options options) {
    this.options = options;
  }

  /** Takes the options. */
  public static void main(String[] arguments) throws IOException {
    new Main(Options.of(arguments)).run();
  }

  private void run() throws IOException {
    Databases databases = new SqliteFiles(options.data());
    List<Sample> samples = new ArrayList<>();
    for (int size : options.sizes()) {
      say("preparing %,d contacts".formatted(size));
      samples.add(databases.sample(new Population(size)));
    }
    try (Stage stage = new Stage(databases, samples)) {
      for (Scenario scenario : SCENARIOS) {
        if (options.scenarios().isEmpty() || options.scenarios().contains(scenario.name())) {
          measure(scenario.name(), scenario.contestants(stage));
        }
      }
    }
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
