package io.leadkeep.benchmarks.scenario;

import io.leadkeep.benchmarks.client.Http;
import io.leadkeep.benchmarks.client.Requests;
import io.leadkeep.benchmarks.data.Population;
import io.leadkeep.benchmarks.data.Sample;
import io.leadkeep.benchmarks.measure.Contestant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The lead status of any contact becomes the next one. */
public final class StatusChange implements Scenario {
  @Override
  public String name() {
    return "status-change";
  }

  @Override
  public List<Contestant> contestants(Stage stage) {
    return Stage.all(
        stage.servers((sample, server) -> changes(sample, server.http())),
        stage.floors(stage.databases()::plainStatusChanges));
  }

  private static Requests changes(Sample sample, Http http) {
    RandomGenerator random = RandomGenerator.getDefault();
    Population population = sample.population();
    int[] tracked = IntStream.range(0, population.contacts())
        .filter(contact -> population.leadStatus(contact).isPresent()).toArray();
    byte[] changes = new byte[population.contacts()];
    return () -> {
      int contact = tracked[random.nextInt(tracked.length)];
      int status = (population.leadStatus(contact).orElseThrow() + ++changes[contact] & 0x7F) % 5;
      return http.send("PATCH", "/contacts/" + sample.contacts().get(contact),
          "{\"leadStatus\":\"" + Population.STATUSES.get(status) + "\"}");
    };
  }
}
