package io.leadkeep.process;

import io.leadkeep.bootstrap.Api;
import io.leadkeep.bootstrap.LiveServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The packaged server as somebody starts it, in a process of its own. */
final class ServerProcess implements AutoCloseable {
  private static final Path JAR = Path.of("target", "leadkeep.jar").toAbsolutePath();
  /** Its Java prepares for no long life. */
  private static final List<String> LIVES_SHORTLY = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  private static final String LISTENING = "leadkeep: listening on ";
  private static final long PATIENCE_SECONDS = 60;
  /** The first Java that tells users what libraries had better not do; the launcher asks it not to, and so do we. */
  private static final int WARNS_OF_LIBRARIES = 23;

  private final Process process;
  private final Api api;

  private ServerProcess(Process process, Api api) {
    this.process = process;
    this.api = api;
  }

  /** {@return a server that listens on a free port, with its data at this URL} */
  static ServerProcess serve(String storageUrl) {
    return serve(storageUrl, List.of());
  }

  /** {@return the same, started by another program that is to {@code exec} it} */
  static ServerProcess serve(String storageUrl, List<String> starter) {
    List<String> command = new ArrayList<>(starter);
    command.addAll(command("serve", "--http-port", "0", "--storage-url", storageUrl,
        "--admin-token", LiveServer.ADMIN_TOKEN));
    try {
      Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      return new ServerProcess(process, Api.at(address(process), LiveServer.ADMIN_TOKEN));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** {@return the command that runs the server with these arguments, much as the launcher does} */
  static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= WARNS_OF_LIBRARIES) {
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(LIVES_SHORTLY);
    command.addAll(List.of("-Dguice_bytecode_gen_option=DISABLED", "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static String address(Process process) throws IOException {
    @SuppressWarnings("resource") // the process's own
    BufferedReader output = process.inputReader();
    Optional<String> line = output.lines().filter(text -> text.startsWith(LISTENING)).findFirst();
    return line.orElseThrow(() -> new AssertionError("the server did not start")).substring(LISTENING.length());
  }

  /** {@return its API, for its administrator} */
  Api api() {
    return api;
  }

  /** Kills it at once, as nothing can prevent or notice (SIGKILL). */
  void kill() {
    process.destroyForcibly();
    end();
  }

  /** {@return how it ends when it is told to (SIGTERM)} */
  int terminate() {
    process.destroy();
    return end();
  }

  /** {@return how it ends when it is interrupted (SIGINT), as by Ctrl-C} */
  int interrupt() {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).inheritIO().start().waitFor();
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
    return end();
  }

  @Override
  public void close() {
    kill();
  }

  private int end() {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("the server does not end");
      }
      return process.exitValue();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
