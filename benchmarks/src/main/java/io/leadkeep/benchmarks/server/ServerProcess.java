package io.leadkeep.benchmarks.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process that tells on standard output where it listens, and ends when it is asked to. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern LISTENING = Pattern.compile(".*listening on http://.*:(\\d+)");
  private static final int PATIENCE_SECONDS = 60;
  private static final long BYTES_A_KIBIBYTE = 1_024;
  private static final long BYTES_A_MEGABYTE = 1_000_000;

  private final Process process;
  private final int port;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** {@return the process, listening} */
  static ServerProcess start(ProcessBuilder builder) {
    try {
      Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
      // or a run that is interrupted would leave it behind
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        Matcher listening = LISTENING.matcher(line);
        if (listening.matches()) {
          return new ServerProcess(process, Integer.parseInt(listening.group(1)));
        }
      }
      throw new IllegalStateException("ended without listening: " + builder.command());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  int port() {
    return port;
  }

  long residentMegabytes() {
    try {
      Process asked = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
      try (BufferedReader output = asked.inputReader(StandardCharsets.UTF_8)) {
        return Long.parseLong(output.readLine().strip()) * BYTES_A_KIBIBYTE / BYTES_A_MEGABYTE;
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
