package io.leadkeep.benchmarks.scenario;

import java.io.IOException;

/** Something that happens once, or a few times, and is timed as a whole. */
public interface Trial {
  /** {@return what it is called, and chosen by} */
  String name();

  /** {@return what came out, as lines of Markdown} */
  String result(Stage stage) throws IOException;
}
