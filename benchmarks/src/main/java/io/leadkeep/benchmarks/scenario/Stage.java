package io.leadkeep.benchmarks.scenario;

import io.leadkeep.benchmarks.client.Requests;
import io.leadkeep.benchmarks.client.Response;
import io.leadkeep.benchmarks.data.Databases;
import io.leadkeep.benchmarks.data.Sample;
import io.leadkeep.benchmarks.measure.Contestant;
import io.leadkeep.benchmarks.server.Leadkeep;
import io.leadkeep.benchmarks.server.RawUndertow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that scenarios play on: a server for each sample, and raw ones beside them. Closing it stops them all. */
public final class Stage implements AutoCloseable {
  private final Databases databases;
  private final List<Played> played = new ArrayList<>();
  private final Deque<Runnable> endings = new ArrayDeque<>();

  /**
   * A sample and the server on it.
   *
   * @param sample the sample
   * @param server the server
   */
  public record Played(Sample sample, Leadkeep server) {}

  /** Starts a server for each sample. */
  public Stage(Databases databases, List<Sample> samples) {
    this.databases = databases;
    for (Sample sample : samples) {
      Leadkeep server = Leadkeep.on(sample.storageUrl());
      endings.push(server::close);
      played.add(new Played(sample, server));
    }
  }

  /** {@return the samples, smallest first, and the servers on them} */
  public List<Played> played() {
    return List.copyOf(played);
  }

  /** {@return what knows the floors of the storage} */
  public Databases databases() {
    return databases;
  }

  /** {@return each server, asked what {@code requests} makes for it} */
  public List<Contestant> servers(BiFunction<Sample, Leadkeep, Requests> requests) {
    return played.stream().map(each -> {
      Requests asked = requests.apply(each.sample(), each.server());
      return Contestant.server(each.sample().label(),
          (clients, duration) -> each.server().clients().run(clients, asked, duration));
    }).toList();
  }

  /** {@return Undertow alone, with the answer that the last server gives to this request} */
  public Contestant rawUndertow(byte[] request) {
    Played last = played.getLast();
    Response answer = last.server().clients().ask(request);
    RawUndertow raw = RawUndertow.answering(answer);
    endings.push(raw::close);
    return Contestant.floor("raw Undertow", last.sample().label(),
        (clients, duration) -> raw.clients().run(clients, () -> request, duration));
  }

  /** {@return the floors that the storage of each sample has} */
  public List<Contestant> floors(Function<Sample, Optional<Contestant>> floor) {
    return played.stream().flatMap(each -> floor.apply(each.sample()).stream()).toList();
  }

  /** {@return all of them} */
  public static List<Contestant> all(List<Contestant> some, List<Contestant> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  @Override
  public void close() {
    endings.forEach(Runnable::run);
  }
}
