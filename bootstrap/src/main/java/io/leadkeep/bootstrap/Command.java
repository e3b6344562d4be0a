package io.leadkeep.bootstrap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the server is started for. */
enum Command {
  /** To be used: begins with an empty workspace. */
  SERVE,
  /** To be tried: begins with sample data, in a database of its own. */
  DEMO;

  static Optional<Command> called(String name) {
    return Arrays.stream(values())
        .filter(command -> command.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
