package io.leadkeep.benchmarks.scenario;

import io.leadkeep.benchmarks.client.Http;
import io.leadkeep.benchmarks.client.Requests;
import io.leadkeep.benchmarks.data.Sample;
import io.leadkeep.benchmarks.measure.Contestant;
import java.util.List;
import java.util.random.RandomGenerator;

/** A new contact in any company. */
public final class Creation implements Scenario {
  @Override
  public String name() {
    return "create";
  }

  @Override
  public List<Contestant> contestants(Stage stage) {
    return Stage.all(
        stage.servers((sample, server) -> creations(sample, server.http())),
        stage.floors(stage.databases()::plainCreations));
  }

  private static Requests creations(Sample sample, Http http) {
    RandomGenerator random = RandomGenerator.getDefault();
    return () -> {
      int number = random.nextInt(Integer.MAX_VALUE);
      int company = random.nextInt(sample.companies().size());
      return http.send("POST", "/contacts", """
          {"firstName": "%s", "lastName": "%s", "email": "new.%d@company-%d.example", "phone": "+46 70 %d", \
          "company": "%s"}""".formatted(
              sample.population().firstName(number), sample.population().lastName(number), number, company, number,
              sample.companies().get(company)));
    };
  }
}
