package io.leadkeep.persistence.postgresql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A PostgreSQL of the test's own, which it may stop, kill and start again. What it has committed is on the disk. */
public final class OwnServer implements AutoCloseable {
  private final Path data;
  private final int port;
  private Optional<EmbeddedPostgres> running = Optional.empty();

  /** Makes one in a folder; it doesn't run yet. */
  public OwnServer(Path folder) {
    this.data = folder.resolve("postgresql");
    this.port = freePort();
  }

  /** Starts it, recovering what was committed if it was killed. */
  public void start() {
    try {
      running = Optional.of(EmbeddedPostgres.builder()
          .setDataDirectory(data)
          .setCleanDataDirectory(false)
          .setPort(port)
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .start());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Stops it; running statements are ended, nothing is lost. */
  public void stop() {
    running.ifPresent(server -> {
      try {
        server.close();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    });
    running = Optional.empty();
  }

  /** Kills it and all its processes at once, as a power cut would. */
  public void kill() {
    ProcessHandle server = ProcessHandle.of(pid()).orElseThrow();
    var children = server.descendants().toList();
    server.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    server.onExit().join();
    children.forEach(child -> child.onExit().join());
    stop();
  }

  /** {@return the URL of its database} */
  public String url() {
    return "postgresql://postgres@localhost:" + port + "/postgres";
  }

  /** {@return the port it listens at} */
  public int port() {
    return port;
  }

  @Override
  public void close() {
    stop();
  }

  private long pid() {
    try {
      return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().trim());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
