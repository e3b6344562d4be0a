package io.leadkeep.bootstrap;

import io.leadkeep.application.command.Transactor;
import io.leadkeep.application.user.InstallAdministrator;
import io.leadkeep.application.workspace.SetUpWorkspace;
import io.leadkeep.domain.text.ShortText;
import io.leadkeep.domain.workspace.WorkspaceId;
import io.leadkeep.persistence.jdbi.Statements;
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

  /** How many forms a minute may be submitted with one token. */
  public static final int CAPTURES_PER_MINUTE = 60;

  private final Path folder;
  private final Leadkeep leadkeep;
  private final TestClock clock;
  private final Statements statements;

  private LiveServer(Path folder, Leadkeep leadkeep, TestClock clock, Statements statements) {
    this.folder = folder;
    this.leadkeep = leadkeep;
    this.clock = clock;
    this.statements = statements;
  }

  /** {@return a running server on an empty storage} */
  public static LiveServer on(Backend backend) {
    Path folder = folder();
    return at(backend.url(folder), folder);
  }

  /** {@return a running server on an empty storage whose {@link #statements} are noted} */
  public static LiveServer counted(Backend backend) {
    Path folder = folder();
    return at("counted-" + backend.url(folder), folder);
  }

  private static LiveServer at(String url, Path folder) {
    TestClock clock = new TestClock();
    Configuration configuration = new Configuration(
        "127.0.0.1", 0, url, Optional.of(ADMIN_TOKEN), CAPTURES_PER_MINUTE, Optional.empty());
    Leadkeep leadkeep = new Leadkeep(configuration, clock);
    leadkeep.prepare();
    leadkeep.listen();
    return new LiveServer(folder, leadkeep, clock, Statements.at(url));
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("leadkeep");
    } catch (IOException noFolder) {
      throw new UncheckedIOException(noFolder);
    }
  }

  /** {@return the clock it goes by} */
  public TestClock clock() {
    return clock;
  }

  /** {@return what its storage asks the database} */
  public Statements statements() {
    return statements;
  }

  /** {@return the API, as its administrator sees it} */
  public Api api() {
    return new Api(leadkeep.address(), Optional.of(ADMIN_TOKEN));
  }

  /** {@return the token of the administrator of another workspace, which is new} */
  public String workspace(String name) {
    WorkspaceId id = new WorkspaceId(name);
    Transactor transactor = new Transactor(leadkeep.storage(), clock, new TimeOrderedIds());
    new SetUpWorkspace(leadkeep.storage(), transactor, clock).handle(id, new ShortText(name));
    return name + "."
        + new InstallAdministrator(transactor, new RandomSecrets()).handle(id, Optional.empty()).orElseThrow();
  }

  /** Takes its storage away, while it goes on running. */
  public void loseStorage() {
    leadkeep.storage().close();
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
