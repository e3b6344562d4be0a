package io.leadkeep.benchmarks.server;

import io.leadkeep.benchmarks.client.Clients;
import io.leadkeep.benchmarks.client.Http;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The server as users start it: {@code ./leadkeep serve}. */
public final class Leadkeep implements AutoCloseable {
  private static final String TOKEN = "token-of-the-benchmarks";

  private final ServerProcess process;

  private Leadkeep(ServerProcess process) {
    this.process = process;
  }

  /** {@return a server on the storage at this URL} */
  public static Leadkeep on(String storageUrl) {
    ProcessBuilder builder = new ProcessBuilder(launcher().toString(), "serve");
    builder.environment().putAll(Map.of(
        "LEADKEEP_HTTP_PORT", "0", "LEADKEEP_STORAGE_URL", storageUrl, "LEADKEEP_ADMIN_TOKEN", TOKEN));
    return new Leadkeep(ServerProcess.start(builder));
  }

  /** {@return clients of this server} */
  public Clients clients() {
    return new Clients(process.port());
  }

  /** {@return requests that this server lets in} */
  public Http http() {
    return new Http(TOKEN);
  }

  /** {@return how much memory the process takes, in megabytes of a million bytes} */
  public long residentMegabytes() {
    return process.residentMegabytes();
  }

  @Override
  public void close() {
    process.close();
  }

  /** It lies in the root of the project, which is this folder or one above it. */
  private static Path launcher() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve("leadkeep"))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not inside the project"));
  }
}
