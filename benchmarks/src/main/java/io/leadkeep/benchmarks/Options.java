package io.leadkeep.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What to measure and for how long.
 *
 * @param storage where the data lies
 * @param scenarios the names of the scenarios; none for all
 * @param sizes how many contacts the samples have
 * @param clients how many clients there are, in turn
 * @param rounds how often everybody has a turn
 * @param round how long a turn is
 * @param warmUp how long everybody is kept busy before the first round
 * @param data where samples are kept
 */
record Options(
    Kind storage,
    List<String> scenarios,
    List<Integer> sizes,
    List<Integer> clients,
    int rounds,
    Duration round,
    Duration warmUp,
    Path data) {
  private static final Map<String, String> USUAL = Map.of(
      "storage", "sqlite",
      "scenarios", "",
      "sizes", "10000,1000000",
      "clients", "1,16",
      "rounds", "5",
      "seconds", "2",
      "warm-up", "6",
      "data", "target/data");

  /** Kinds of storages. */
  enum Kind { SQLITE, POSTGRESQL }

  /** {@return whether the scenario with this name is wanted} */
  boolean wants(String scenario) {
    return scenarios.isEmpty() || scenarios.contains(scenario);
  }

  /** {@return the options that these arguments are: {@code --name value} or {@code --name=value}} */
  static Options of(String[] arguments) {
    Map<String, String> values = new HashMap<>(USUAL);
    List<String> words = Arrays.stream(arguments).flatMap(word -> Arrays.stream(word.split("=", 2))).toList();
    for (int index = 0; index < words.size(); index += 2) {
      String name = words.get(index).replaceFirst("^--", "");
      if (!USUAL.containsKey(name) || index + 1 == words.size()) {
        throw new IllegalArgumentException("options: " + Set.copyOf(USUAL.keySet()));
      }
      values.put(name, words.get(index + 1));
    }
    return new Options(
        Kind.valueOf(values.get("storage").toUpperCase(Locale.ROOT)),
        list(values.get("scenarios"), name -> name),
        list(values.get("sizes"), Integer::valueOf).stream().sorted().toList(),
        list(values.get("clients"), Integer::valueOf),
        Integer.parseInt(values.get("rounds")),
        seconds(values.get("seconds")),
        seconds(values.get("warm-up")),
        Path.of(values.get("data")));
  }

  private static <T> List<T> list(String value, Function<String, T> element) {
    return Arrays.stream(value.split(",")).map(String::strip).filter(word -> !word.isEmpty()).map(element).toList();
  }

  private static Duration seconds(String value) {
    return Duration.ofMillis(Math.round(Double.parseDouble(value) * 1_000));
  }
}
