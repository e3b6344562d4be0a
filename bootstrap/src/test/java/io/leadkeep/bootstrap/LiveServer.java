package io.leadkeep.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A whole server on a free port, as {@code serve} starts it, with a clock that tests can move. */
public final class LiveServer implements AutoCloseable {
  /** The token of its administrator. */
  public static final String ADMIN_TOKEN = "the-administrators-token";

  private final Path folder;
  private final Leadkeep leadkeep;
  private final TestClock clock;

  private LiveServer(Path folder, Leadkeep leadkeep, TestClock clock) {
    this.folder = folder;
    this.leadkeep = leadkeep;
    this.clock = clock;
  }

  /** {@return a running server on an empty storage} */
  public static LiveServer on(Backend backend) {
    try {
      Path folder = Files.createTempDirectory("leadkeep");
      TestClock clock = new TestClock();
      Leadkeep leadkeep = new Leadkeep(
          new Configuration("127.0.0.1", 0, backend.url(folder), Optional.of(ADMIN_TOKEN)), clock);
      leadkeep.prepare();
      leadkeep.listen();
      return new LiveServer(folder, leadkeep, clock);
    } catch (IOException noFolder) {
      throw new UncheckedIOException(noFolder);
    }
  }

  /** {@return the clock it goes by} */
  public TestClock clock() {
    return clock;
  }

  /** {@return the API, as its administrator sees it} */
  public Api api() {
    return new Api(leadkeep.address(), Optional.of(ADMIN_TOKEN));
  }

  @Override
  public void close() {
    leadkeep.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(LiveServer::delete);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }
}
