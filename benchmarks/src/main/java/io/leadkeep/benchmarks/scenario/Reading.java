package io.leadkeep.benchmarks.scenario;

import io.leadkeep.benchmarks.client.Http;
import io.leadkeep.benchmarks.data.Sample;
import io.leadkeep.benchmarks.measure.Contestant;
import java.util.List;
import java.util.random.RandomGenerator;

/** Any contact. */
public final class Reading implements Scenario {
  @Override
  public String name() {
    return "read";
  }

  @Override
  public List<Contestant> contestants(Stage stage) {
    RandomGenerator random = RandomGenerator.getDefault();
    Stage.Played last = stage.played().getLast();
    return Stage.all(
        stage.servers((sample, server) ->
            () -> contact(server.http(), sample, random.nextInt(sample.contacts().size()))),
        Stage.all(
            stage.floors(stage.databases()::plainReads),
            List.of(stage.rawUndertow(contact(last.server().http(), last.sample(), 0)))));
  }

  private static byte[] contact(Http http, Sample sample, int contact) {
    return http.get("/contacts/" + sample.contacts().get(contact));
  }
}
