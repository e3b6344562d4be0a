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
    List<Map.Entry<Contestant, Timings>> servers = of(Contestant.Kind.SERVER);
    List<Map.Entry<Contestant, Timings>> floors = of(Contestant.Kind.FLOOR);
    if (servers.size() > 1) {
      ratios.add("smallest to largest: %.2f (p50 %.2f)".formatted(
          servers.getFirst().getValue().perSecond() / servers.getLast().getValue().perSecond(),
          servers.getLast().getValue().median() / servers.getFirst().getValue().median()));
    }
    for (int index = 0; index < floors.size(); index++) {
      Map.Entry<Contestant, Timings> server = servers.get(servers.size() - floors.size() + index);
      ratios.add("%s: %.0f %% of %s".formatted(server.getKey().name(),
          100 * server.getValue().perSecond() / floors.get(index).getValue().perSecond(),
          floors.get(index).getKey().name()));
    }
    return ratios;
  }

  private List<Map.Entry<Contestant, Timings>> of(Contestant.Kind kind) {
    return results.entrySet().stream().filter(entry -> entry.getKey().kind() == kind).toList();
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
