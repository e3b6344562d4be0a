package io.leadkeep.benchmarks.scenario;

import io.leadkeep.benchmarks.measure.Contestant;
import java.util.List;

/** Something that the server does, with what the machine could do at best beside it. */
public interface Scenario {
  /** {@return what it is called in tables, and in the option that chooses it} */
  String name();

  /** {@return who takes part: the servers from the smallest sample to the largest, then the floors} */
  List<Contestant> contestants(Stage stage);
}
