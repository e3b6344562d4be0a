package io.leadkeep.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How fast contestants were, beside each other.
 *
 * @param results the middle of each one's rounds, in their order
 */
public record Comparison(Map<Contestant, Timings> results) {
  private static final String HEAD = """
      | | a second | p50 ms | p99 ms |
      |---|---:|---:|---:|
      """;

  /** {@return a row for each contestant, and the ratios} */
  public String table() {
    StringBuilder table = new StringBuilder(HEAD);
    results.forEach((contestant, timings) -> table.append("| %s | %,.0f | %.2f | %.2f |%n".formatted(
        contestant.name(), timings.perSecond(), timings.median(), timings.slow())));
    return table + "\n" + String.join("; ", ratios()) + "\n";
  }

  private List<String> ratios() {
    List<String> ratios = new ArrayList<>();
    List<Timings> servers = results.entrySet().stream()
        .filter(entry -> entry.getKey().beside().isEmpty()).map(Map.Entry::getValue).toList();
    if (servers.size() > 1) {
      ratios.add("smallest to largest: %.2f (p50 %.2f)".formatted(
          servers.getFirst().perSecond() / servers.getLast().perSecond(),
          servers.getLast().median() / servers.getFirst().median()));
    }
    results.forEach((floor, atBest) -> floor.beside().ifPresent(name -> results.forEach((server, reached) -> {
      if (server.name().equals(name)) {
        ratios.add("%s: %.0f %% of %s".formatted(name, 100 * reached.perSecond() / atBest.perSecond(), floor.name()));
      }
    })));
    return ratios;
  }

  /** {@return a comparison by rounds in which everybody has a turn, so that a noisy minute is everybody's} */
  public static Comparison of(List<Contestant> contestants, int rounds, Function<Contestant, Timings> turn) {
    Map<Contestant, List<Timings>> all = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      contestants.forEach(each -> all.computeIfAbsent(each, key -> new ArrayList<>()).add(turn.apply(each)));
    }
    Map<Contestant, Timings> middles = new LinkedHashMap<>();
    all.forEach((contestant, timings) -> middles.put(contestant, Timings.middle(timings)));
    return new Comparison(middles);
  }
}
